package dev.touchstone.sut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The disk under a server of ours, which may be full. */
final class Room {

    /** What would help, whoever runs the tests. */
    static final String NEXT =
            "make room there, or name another folder: export JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER";

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final long NOTHING = 256 * 1024;

    /** The last is what NATS says, which uses three quarters of what there was at its start. */
    private static final Pattern FULL =
            Pattern.compile("(?i)no space left on device|disk quota exceeded|resource limits exceeded");

    private final Path folder;

    Room(Path folder) {
        this.folder = folder;
    }

    /** That nothing more goes into the folder, as the disk says, or a line of what a program wrote. */
    Optional<String> shortage(List<String> said) {
        try {
            long left = Files.getFileStore(folder).getUsableSpace();
            return left < NOTHING
                            || said.stream().anyMatch(line -> FULL.matcher(line).find())
                    ? Optional.of(
                            "there is no more room under " + folder + ", " + left / 1024 + " kB are left on the disk")
                    : Optional.empty();
        } catch (IOException gone) {
            LOG.debug("{} is gone", folder, gone);
            return Optional.empty();
        }
    }
}
