package dev.touchstone.junit;

import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.matrix.Matrix;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;

/**
 * Makes the runs of a launcher session tell what came of each behaviour, and puts a fault into every client: for a run
 * that looks at the suite and not at a backend. It takes the place of {@code touchstone.fault}.
 *
 * @param fault the one thing wrong; empty for a sound backend
 * @param told is told what the run found at its end, before JUnit hears that it is red
 */
public record Experiment(Optional<Fault> fault, Consumer<Matrix> told) {

    private static final String KEY = "dev.touchstone.experiment";

    /** Puts it in the place of an earlier one, for every run of the session that begins from now on. */
    public void enter(LauncherSession session) {
        session.getStore().put(Namespace.GLOBAL, KEY, this);
    }

    static Optional<Experiment> in(ExtensionContext.Store session) {
        return Optional.ofNullable(session.get(KEY, Experiment.class));
    }
}
