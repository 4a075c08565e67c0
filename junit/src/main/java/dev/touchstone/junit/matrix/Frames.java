package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where it was, the user's line first: frames of ours, of JUnit and of the JDK are no news. */
final class Frames {

    private static final int TOLD = 3;
    private static final List<String> MACHINERY =
            List.of("org.junit.", "org.opentest4j.", "java.lang.reflect.", "jdk.internal.", "dev.touchstone.junit.");
    private static final List<String> ON_TOP = List.of("java.", "dev.touchstone.", "org.assertj.", "org.awaitility.");
    private static final String OUR_TESTS = "dev.touchstone.acceptance.";

    private Frames() {}

    /** {@code , at places(OrdersIT.java:31)} and the two calls that led there; empty if no line is the user's. */
    static String place(Throwable thrown) {
        String lines = userFrames(thrown).stream()
                .limit(TOLD)
                .map(frame -> "\n  at " + frame.getMethodName() + "(" + frame.getFileName() + ":"
                        + frame.getLineNumber() + ")")
                .collect(Collectors.joining());
        return lines;
    }

    /** The trace for files: drivers stay in it, the machinery that calls tests does not. */
    static Optional<String> trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        String lead = "";
        for (Throwable each = thrown; each != null && told.add(each); each = each.getCause()) {
            trace.append(lead).append(each).append('\n');
            for (StackTraceElement frame : withoutMachinery(each)) {
                trace.append("  at ").append(frame).append('\n');
            }
            lead = "caused by ";
        }
        return Optional.of(trace.toString().strip());
    }

    private static List<StackTraceElement> userFrames(Throwable thrown) {
        List<StackTraceElement> frames = new ArrayList<>(withoutMachinery(thrown));
        while (!frames.isEmpty() && ours(frames.get(0).getClassName())) {
            frames.remove(0);
        }
        frames.removeIf(frame -> frame.getClassName().startsWith("java."));
        return frames;
    }

    private static List<StackTraceElement> withoutMachinery(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> MACHINERY.stream().noneMatch(frame.getClassName()::startsWith))
                .toList();
    }

    private static boolean ours(String type) {
        return !type.startsWith(OUR_TESTS) && ON_TOP.stream().anyMatch(type::startsWith);
    }
}
