package dev.touchstone.junit;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.registry.Claim;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.dsl.Column;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.Vocabularies;
import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Sut;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A column that runs, with its two long-lived clients.
 *
 * @param sut the running system
 * @param cast what every test in the column shares
 */
record OpenColumn(Sut sut, Stage.Cast cast) implements AutoCloseable {

    static OpenColumn open(
            ColumnSpec spec,
            Claims claims,
            Sut sut,
            Function<Duration, Backend> opener,
            Vocabularies words,
            Patience patience) {
        Backend actor = opener.apply(Duration.ZERO);
        Backend witness = opener.apply(Duration.ZERO);
        Map<String, Traits> traits = new LinkedHashMap<>();
        for (Claim claim : claims.all()) {
            traits.put(claim.contract(), claim.traits().overlaidBy(actor.traits()));
        }
        Column column = new Column(spec.name(), spec.backend(), sut.product(), sut.version(), traits);
        return new OpenColumn(sut, new Stage.Cast(column, actor, witness, opener, words, patience));
    }

    /** Whether others use this server too, so that we have to clean up behind us. */
    boolean isExternal() {
        return sut.provisioning() == Provisioning.EXTERNAL;
    }

    /** Removes a namespace where others would find it, or where it would fill our own memory. @return what is left */
    List<String> tidy(String namespace) {
        boolean thrownAway = !isExternal() && sut.provisioning() != Provisioning.IN_PROCESS;
        return thrownAway ? List.of() : cast.actor().drop(namespace);
    }

    /** Removes what the run made where others would find it. @return what is left of it */
    List<String> tidyRun() {
        return isExternal() ? cast.actor().dropRun() : List.of();
    }

    @Override
    public void close() {
        cast.actor().close();
        cast.witness().close();
    }
}
