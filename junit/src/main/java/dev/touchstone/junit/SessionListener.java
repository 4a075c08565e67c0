package dev.touchstone.junit;

import dev.touchstone.sut.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Puts a listener of every row into each session of the launcher, where the extension finds it. */
public final class SessionListener implements LauncherSessionListener {

    private static final String KEY = "dev.touchstone.rows";

    private final Rows rows = new Rows();

    /** Called by the launcher. */
    public SessionListener() {}

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(rows);
        session.getStore().put(Namespace.GLOBAL, KEY, rows);
    }

    /**
     * The last resort where there is no ledger. With no class let in, JUnit would be green, so this throws; with none
     * found, Maven is red by {@code failIfNoTests}, and this only says what to do.
     */
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        List<String> unheard = rows.unheard();
        if (!unheard.isEmpty()) {
            throw new RedRunException("Not one class was run: " + String.join("; ", unheard));
        }
        Settings settings = Settings.ofThisProcess();
        Scope scope = Scope.of(settings);
        if (settings.get(Scope.RUNNER, "").equals("maven") && !rows.hasRunBegun()) {
            new Screen(true).say(List.of(NothingSelected.told(scope, KnownBackends.find())));
        }
    }

    static Rows rows(ExtensionContext context) {
        Rows rows = inSession(context).get(KEY, Rows.class);
        if (rows == null) {
            throw new ConfigurationException(
                    "Nobody listens to what JUnit announces, so nobody could tell what did not run",
                    "run the tests with the JUnit Platform launcher (Maven and IDEs do)");
        }
        return rows;
    }

    static SutPool pool(ExtensionContext context) {
        Function<String, SutPool> fresh = key -> new SutPool();
        return inSession(context).computeIfAbsent("dev.touchstone.suts", fresh, SutPool.class);
    }

    static Optional<Experiment> experiment(ExtensionContext context) {
        return Experiment.in(inSession(context));
    }

    private static ExtensionContext.Store inSession(ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL);
    }
}
