package dev.touchstone.junit;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.dsl.Backstage;
import dev.touchstone.dsl.Stage;
import dev.touchstone.sut.Disruption;
import dev.touchstone.sut.Sut;
import java.util.function.Function;

/** A server that is one test's, and goes back to the others only if it is as it was. */
final class LentServer implements Backstage.Loan {

    private static final System.Logger LOG = System.getLogger(LentServer.class.getName());

    private final OwnServers owner;
    private final Sut sut;
    private final Function<Sut, OpenColumn> opener;
    private final Disruption disruption;
    private final OpenColumn open;
    private boolean touched;
    private boolean ended;
    private boolean broken;

    private LentServer(OwnServers owner, Sut sut, Function<Sut, OpenColumn> opener) {
        this.owner = owner;
        this.sut = sut;
        this.opener = opener;
        this.disruption = sut.disruption().orElseThrow();
        this.open = opener.apply(sut);
    }

    /** Borrows one and opens its clients; one that does not answer is thrown away, and another one borrowed. */
    static LentServer from(OwnServers owner, Function<Sut, OpenColumn> opener) {
        try {
            return borrowed(owner, opener);
        } catch (BackendException silent) {
            LOG.log(System.Logger.Level.DEBUG, "a server of a test's own does not answer, so another is tried", silent);
            return borrowed(owner, opener);
        }
    }

    private static LentServer borrowed(OwnServers owner, Function<Sut, OpenColumn> opener) {
        Sut sut = owner.borrow();
        try {
            return new LentServer(owner, sut, opener);
        } catch (RuntimeException refused) {
            owner.throwAway(sut);
            throw refused;
        }
    }

    @Override
    public Stage.Cast cast() {
        return open.cast();
    }

    @Override
    public void stop() {
        end(disruption::stop);
    }

    @Override
    public void kill() {
        end(disruption::kill);
    }

    private void end(Runnable deed) {
        touched = true;
        ended = true;
        deed.run();
    }

    @Override
    public void freeze() {
        touched = true;
        disruption.freeze();
    }

    @Override
    public void thaw() {
        disruption.thaw();
    }

    @Override
    public void restart() {
        touched = true;
        disruption.restart();
        ended = false;
    }

    @Override
    public void mend() {
        if (!touched) {
            return;
        }
        try {
            disruption.thaw();
            if (ended) {
                restart();
            }
        } catch (RuntimeException beyondRepair) {
            LOG.log(System.Logger.Level.DEBUG, "a server of a test's own could not be mended", beyondRepair);
            broken = true;
        }
    }

    @Override
    public void close() {
        open.close();
        if (!broken && (!touched || answers())) {
            owner.giveBack(sut);
        } else {
            owner.throwAway(sut);
        }
    }

    private boolean answers() {
        try {
            opener.apply(sut).close();
            return true;
        } catch (RuntimeException silent) {
            LOG.log(System.Logger.Level.DEBUG, "a server of a test's own does not answer any more", silent);
            return false;
        }
    }
}
