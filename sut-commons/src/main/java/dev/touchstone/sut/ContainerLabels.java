package dev.touchstone.sut;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels by which a container of ours is known, and the process to which it belongs. */
final class ContainerLabels {

    static final String TOOL = "dev.touchstone";
    static final String HOST = "dev.touchstone.host";
    static final String ONE = "dev.touchstone.one";
    private static final String PID = "dev.touchstone.pid";
    private static final String STARTED = "dev.touchstone.started";
    private static final Pattern OWNER = Pattern.compile("\"dev\\.touchstone\\.(pid|started)\":\"(\\d+)\"");

    private ContainerLabels() {}

    /** The labels of one container of this process. */
    static Map<String, String> of(String one) {
        ProcessHandle process = ProcessHandle.current();
        return Map.of(
                TOOL, "true", //
                HOST, host(), //
                ONE, one, //
                PID, String.valueOf(process.pid()), //
                STARTED, String.valueOf(started(process).orElse(0L)));
    }

    /** Whether the process that these labels name, in the engine's own JSON, is known to be gone. */
    static boolean ownerIsDead(String json) {
        long pid = -1;
        long started = 0;
        for (Matcher owner = OWNER.matcher(json); owner.find(); ) {
            long value = Long.parseLong(owner.group(2));
            if (owner.group(1).equals("pid")) {
                pid = value;
            } else {
                started = value;
            }
        }
        if (pid < 0) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        long claimed = started;
        return process.isEmpty()
                || started(process.get()).filter(real -> real != claimed).isPresent();
    }

    /** This machine, and where it has several worlds of process ids, this one. */
    static String host() {
        try {
            Path world = Path.of("/proc/self/ns/pid");
            String name = InetAddress.getLocalHost().getHostName();
            String suffix = Files.exists(world) ? Files.readSymbolicLink(world).toString() : "";
            return (name + "-" + suffix).replaceAll("[^A-Za-z0-9.-]", "");
        } catch (UnknownHostException nameless) {
            return "nameless";
        } catch (IOException unreadable) {
            return "worldless";
        }
    }

    private static Optional<Long> started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli);
    }
}
