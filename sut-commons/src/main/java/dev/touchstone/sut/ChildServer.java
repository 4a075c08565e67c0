package dev.touchstone.sut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a server binary as a child process that does not outlive this JVM. */
final class ChildServer {

    private static final int TRIES = 5;

    /** Where the program comes from; the folder is for what must be unpacked. */
    @FunctionalInterface
    interface Source {
        Path binary(Path folder) throws IOException, PassedOver;
    }

    private final ServerRecipe recipe;
    private final StartOptions options;
    private final ServerFolder folder;

    private ChildServer(ServerRecipe recipe, StartOptions options, ServerFolder folder) {
        this.recipe = recipe;
        this.options = options;
        this.folder = folder;
    }

    static Started start(ServerRecipe recipe, ProcessPart part, StartOptions options, Source source) throws PassedOver {
        if (!Files.isExecutable(Path.of("/bin/sh"))) {
            throw PassedOver.because("there is no /bin/sh here, which sees to it that no server is left behind");
        }
        try {
            ServerFolder folder = ServerFolder.create(recipe, part);
            try {
                return new ChildServer(recipe, options, folder).start(part, source.binary(folder.programs()));
            } catch (PassedOver | IOException | RuntimeException failed) {
                Optional<PassedOver> full = ofFullDisk(folder, failed);
                folder.close();
                if (full.isPresent()) {
                    throw full.get();
                }
                throw failed;
            }
        } catch (IOException | UncheckedIOException failed) {
            throw PassedOver.because(Reasons.of(failed)).causedBy(failed);
        }
    }

    private static Optional<PassedOver> ofFullDisk(ServerFolder folder, Exception failed) {
        String why = failed instanceof PassedOver reason ? reason.reason() : Reasons.of(failed);
        return folder.shortage(why)
                .map(shortage -> PassedOver.because(shortage + ": " + why)
                        .withLog(folder.logTail())
                        .causedBy(failed)
                        .next(Room.NEXT));
    }

    private Started start(ProcessPart part, Path binary) throws PassedOver, IOException {
        PortLease lease = PortLease.any();
        try {
            for (List<String> command : part.preparation().apply(launch(binary, lease))) {
                prepare(command);
            }
            for (int tries = 1; ; tries++) {
                ServerProcess server = ServerProcess.launch(recipe, folder, launch(binary, lease), options.patience());
                try {
                    return started(server, server.awaitReady(), lease);
                } catch (PassedOver reason) {
                    if (tries == TRIES || !server.lostItsPort()) {
                        throw PassedOver.because(binary + ": " + reason.reason())
                                .causedBy(reason)
                                .withLog(folder.logTail());
                    }
                    lease.close();
                    lease = PortLease.any();
                }
            }
        } catch (PassedOver | IOException | RuntimeException failed) {
            lease.close();
            throw failed;
        }
    }

    private Launch launch(Path binary, PortLease lease) {
        return new Launch(binary, folder.data(), lease.port(), options.durable());
    }

    private Started started(ServerProcess server, ServerIdentity identity, PortLease lease) {
        return new Started(server.url(), identity, Optional.of(server), server::ailment, () -> {
            folder.close();
            lease.close();
        });
    }

    private void prepare(List<String> command) throws IOException, PassedOver {
        Process preparation = folder.launch(command);
        Duration patience = options.patience();
        try {
            if (!preparation.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw PassedOver.because(command.get(0) + " did not end within " + patience.toMillis() + " ms")
                        .withLog(folder.logTail());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw PassedOver.because("the start was interrupted")
                    .causedBy(interrupted)
                    .forGood();
        }
        if (preparation.exitValue() != 0) {
            throw PassedOver.because(command.get(0) + " failed with exit code " + preparation.exitValue())
                    .withLog(folder.logTail());
        }
    }
}
