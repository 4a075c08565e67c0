package dev.touchstone.driver.api.registry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something is wrong in a registry file, or in several. The message has a line for each problem: file, line, what, and the
 * nearest right word.
 */
public final class ClaimsProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** A problem at a line, counted from 1; 0 where no line is to blame. */
    public ClaimsProblem(String file, int line, String what) {
        this(line, place(file, line) + ": " + what);
    }

    private ClaimsProblem(int line, String message) {
        super(message);
        this.line = line;
    }

    /** All of these as one, in the order of their lines. */
    public static ClaimsProblem all(List<ClaimsProblem> problems) {
        return new ClaimsProblem(
                0,
                problems.stream()
                        .sorted(Comparator.comparingInt(problem -> problem.line))
                        .map(ClaimsProblem::getMessage)
                        .collect(Collectors.joining("\n")));
    }

    /** Where it is, as messages say it: {@code redis.yaml:12}. */
    static String place(String file, int line) {
        return line > 0 ? file + ":" + line : file;
    }
}
