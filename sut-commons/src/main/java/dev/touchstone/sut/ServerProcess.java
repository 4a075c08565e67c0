package dev.touchstone.sut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server as a child process: started, hurt, and started again on the same port and data. */
final class ServerProcess implements Disruption {

    private static final Duration DEATH = Duration.ofSeconds(5);
    private static final Duration IN_GOOD_ORDER = Duration.ofSeconds(15);

    private final ServerRecipe recipe;
    private final ServerFolder folder;
    private final Launch launch;
    private final Duration patience;
    private final ServerUrl url;
    private Process process;
    private boolean meantToRun = true;

    private ServerProcess(ServerRecipe recipe, ServerFolder folder, Launch launch, Duration patience, Process process) {
        this.recipe = recipe;
        this.folder = folder;
        this.launch = launch;
        this.patience = patience;
        this.url = recipe.ownUrl("127.0.0.1", launch.port());
        this.process = process;
    }

    static ServerProcess launch(ServerRecipe recipe, ServerFolder folder, Launch launch, Duration patience)
            throws IOException {
        return new ServerProcess(recipe, folder, launch, patience, folder.launch(command(recipe, launch)));
    }

    private static List<String> command(ServerRecipe recipe, Launch launch) {
        List<String> command = new ArrayList<>(List.of(launch.binary().toString()));
        command.addAll(recipe.process().orElseThrow().arguments().apply(launch));
        return command;
    }

    ServerUrl url() {
        return url;
    }

    /** Waits until it answers. */
    ServerIdentity awaitReady() throws PassedOver {
        ServerIdentity identity = Readiness.await(recipe, url, running().onExit(), patience);
        if (!running().isAlive()) {
            throw PassedOver.because("it ended, and another server answers on its port " + launch.port());
        }
        return identity;
    }

    /** What ails it, unless a test did that to it. */
    synchronized Optional<String> ailment() {
        if (!meantToRun) {
            return Optional.empty();
        }
        Optional<String> full = folder.shortage("").map(shortage -> shortage + "; " + Room.NEXT);
        return full.or(() -> process.isAlive()
                ? Optional.empty()
                : Optional.of(LogTail.endedByItself(recipe.product(), folder.logTail())));
    }

    @Override
    public synchronized void stop() {
        meantToRun = false;
        if (process.isAlive()) {
            thaw();
            String signal = recipe.process().orElseThrow().orderlySignal();
            ProcessTree.signal(signal, List.of(process.pid()));
            awaitEnd("signal " + signal, IN_GOOD_ORDER);
        }
    }

    @Override
    public synchronized void freeze() {
        ProcessTree tree = new ProcessTree(process.toHandle());
        Set<Long> frozen = new HashSet<>();
        for (List<Long> alive = tree.ids(); !frozen.containsAll(alive); alive = tree.ids()) { // some may just be born
            if (!process.isAlive()) {
                throw new IllegalStateException(recipe.product() + " has ended, so that it cannot be frozen");
            }
            note(alive);
            ProcessTree.signal("STOP", alive);
            StoppedThreads.await(alive);
            frozen.addAll(alive);
        }
    }

    @Override
    public synchronized void thaw() {
        if (process.isAlive()) {
            ProcessTree.signal("CONT", new ProcessTree(process.toHandle()).ids());
        }
        forgetFrozen();
    }

    private void note(List<Long> ids) {
        try {
            folder.freezing(ids);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot note that " + recipe.product() + " is being frozen", failed);
        }
    }

    private void forgetFrozen() {
        try {
            folder.thawed();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot note that " + recipe.product() + " is no longer frozen", failed);
        }
    }

    @Override
    public synchronized void kill() {
        meantToRun = false;
        if (process.isAlive() && process.descendants().findAny().isPresent()) {
            freeze(); // or a child that is just born would be overlooked
        }
        List<ProcessHandle> children = process.descendants().toList();
        ProcessHandle server = process.toHandle(); // by its handle, which leaves its pipes alone
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        awaitEnd("kill -9", DEATH);
        KilledProcesses.await(children, DEATH);
        forgetFrozen();
    }

    private void awaitEnd(String deed, Duration bound) {
        try {
            process.onExit().get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException alive) {
            throw new IllegalStateException(
                    recipe.product() + " outlived " + deed + " by " + bound.toSeconds() + " s", alive);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ending " + recipe.product(), interrupted);
        }
    }

    @Override
    public synchronized void restart() {
        if (process.isAlive()) {
            kill();
        }
        try {
            process = folder.launch(command(recipe, launch));
            awaitReady();
            meantToRun = true;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot start " + launch.binary() + " again", failed);
        } catch (PassedOver reason) {
            throw new ProvisioningException(
                    recipe.product() + " did not come back on " + url + " after a restart:",
                    List.of(reason.withLog(folder.logTail()).attempt(Provisioning.PROCESS)),
                    List.of(),
                    reason);
        }
    }

    private synchronized Process running() {
        return process;
    }

    /** Whether it ended because somebody else had its port. */
    boolean lostItsPort() {
        return !running().isAlive()
                && folder.logTail().stream().anyMatch(line -> line.matches("(?i).*address already in use.*"));
    }

    /** The program, for messages. */
    Path binary() {
        return launch.binary();
    }
}
