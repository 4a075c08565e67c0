package dev.touchstone.junit.selftest;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Fault;
import java.util.Set;

/** A fault under which the second synthetic contract is not claimed; it does nothing else. */
public final class ExtraUnclaimed implements Fault {

    /** Called by the service loader. */
    public ExtraUnclaimed() {}

    @Override
    public String id() {
        return "notebook_basic/extra-unclaimed";
    }

    @Override
    public Set<String> reddens() {
        return Set.of("NOB-01");
    }

    @Override
    public String sentence() {
        return "The second contract is there and is not claimed";
    }

    @Override
    public Backend in(Backend sound) {
        return sound;
    }

    @Override
    public Set<String> unclaims() {
        return Set.of(Contracts.id(NotebookExtra.class));
    }
}
