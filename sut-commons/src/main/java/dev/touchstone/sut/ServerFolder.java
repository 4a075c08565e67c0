package dev.touchstone.sut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

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
        Unprivileged user = Unprivileged.of(part);
        String name = recipe.product().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Path root = Files.createTempDirectory("touchstone-" + name + "-").toRealPath();
        if (user.user() >= 0) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        ServerFolder folder = new ServerFolder(root, Guard.over(root, part.stopSignal()), user);
        Files.createDirectory(folder.data());
        Files.createDirectory(folder.programs());
        user.own(folder.data());
        return folder;
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
