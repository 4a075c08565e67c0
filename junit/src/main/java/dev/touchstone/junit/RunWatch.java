package dev.touchstone.junit;

import dev.touchstone.sut.GuardJvm;
import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Sut;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Properties;

/** The hold of this JVM on the guard of what a run makes on a server of others. Letting go without a word sets it off. */
final class RunWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RunWatch.class.getName());
    private static final int MEGABYTES = 64;

    private final GuardJvm guard;

    private RunWatch(GuardJvm guard) {
        this.guard = guard;
    }

    /** A watch over this run on that server; empty where we started it, so that it ends with us anyway. */
    static Optional<RunWatch> over(String backend, Sut sut, String run) {
        if (sut.provisioning() != Provisioning.EXTERNAL) {
            return Optional.empty();
        }
        try {
            GuardJvm guard = GuardJvm.running(RunGuard.class, System.getProperty("java.class.path"), MEGABYTES);
            guard.tell(told(backend, sut, run));
            return Optional.of(new RunWatch(guard));
        } catch (IOException noneHere) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "should this JVM be killed, what run " + run + " made on " + sut.url() + " stays there",
                    noneHere);
            return Optional.empty();
        }
    }

    private static String told(String backend, Sut sut, String run) throws IOException {
        Properties all = new Properties();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(RunGuard.KEPT))
                .forEach(name -> all.setProperty(name, System.getProperty(name)));
        all.setProperty(RunGuard.BACKEND, backend);
        all.setProperty(RunGuard.RUN, run);
        all.setProperty(RunGuard.URL, sut.url().exact().toString());
        StringWriter text = new StringWriter();
        all.store(text, null);
        return text.toString();
    }

    /** Says that nothing is to be removed any more: all is gone, or stays on request. */
    void nothingToDo() {
        try {
            guard.tell(RunGuard.DONE + "=yes\n");
        } catch (IOException ended) {
            LOG.log(System.Logger.Level.WARNING, "the guard of a run ended before its time", ended);
        }
    }

    @Override
    public void close() {
        guard.close();
    }
}
