package dev.touchstone.sut;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A temporary folder of one server: its data and its log. It is gone when it is closed, or when this JVM is. */
final class ServerFolder implements AutoCloseable {

    private final Path root;
    private final Guard guard;
    private final Unprivileged user;

    private ServerFolder(Path root, Guard guard, Unprivileged user) {
        this.root = root;
        this.guard = guard;
        this.user = user;
    }

    static ServerFolder create(ServerRecipe recipe, ProcessPart part) throws IOException, PassedOver {
        return in(Path.of(System.getProperty("java.io.tmpdir")), recipe, part);
    }

    static ServerFolder in(Path parent, ServerRecipe recipe, ProcessPart part) throws IOException, PassedOver {
        Unprivileged user = Unprivileged.of(part);
        String name = recipe.product().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Path root = temporary(parent, "touchstone-" + name + "-");
        if (user.user() >= 0) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        ServerFolder folder = new ServerFolder(root, Guard.over(root, part.stopSignal()), user);
        try {
            Files.createDirectory(folder.data());
            Files.createDirectory(folder.programs());
            user.own(folder.data());
            return folder;
        } catch (IOException full) {
            folder.close();
            throw full;
        }
    }

    private static Path temporary(Path parent, String prefix) throws PassedOver {
        try {
            return Files.createTempDirectory(parent, prefix).toRealPath();
        } catch (IOException failed) {
            throw PassedOver.because(
                            "no folder for its data can be made in " + parent + " (java.io.tmpdir): " + why(failed))
                    .causedBy(failed)
                    .next(Room.NEXT);
        }
    }

    /** The system's own reason, where there is one: the message alone is often a mere path. */
    private static String why(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "it may not be written to";
        }
        return failed instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : failed.getClass().getSimpleName() + ", " + failed.getMessage();
    }

    /** That the disk under it is full, as it is now, or as the server said or this text says. */
    Optional<String> shortage(String alsoSaid) {
        List<String> said = new ArrayList<>(Files.exists(log()) ? LogTail.lines(log()) : List.of());
        said.add(alsoSaid);
        return new Room(root).shortage(said);
    }

    /** The server's data: its own, private, kept over restarts. */
    Path data() {
        return root.resolve("data");
    }

    /** Where a program may be unpacked. */
    Path programs() {
        return root.resolve("programs");
    }

    /** Starts a program as the user that it needs. */
    Process launch(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(user.prefix());
        whole.addAll(command);
        return guard.launch(whole, log());
    }

    /** Whoever sees to the server's end knows that these are about to be frozen. */
    void freezing(Collection<Long> ids) throws IOException {
        guard.freezing(ids);
    }

    /** Nothing is frozen any more. */
    void thawed() throws IOException {
        guard.thawed();
    }

    /** The last lines of what the server wrote. */
    List<String> logTail() {
        return Files.exists(log()) ? LogTail.of(log()) : List.of();
    }

    private Path log() {
        return root.resolve("log");
    }

    @Override
    public void close() {
        guard.close();
    }
}
