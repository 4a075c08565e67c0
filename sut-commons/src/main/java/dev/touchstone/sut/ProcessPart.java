package dev.touchstone.sut;

import java.util.List;
import java.util.function.Function;

/**
 * How a server binary of this machine is run as a child process. Immutable: each method answers another part.
 *
 * @param binaries the names of the program, the usual one first
 * @param folders where to look after the PATH; a {@code *} stands for one level, the highest number first
 * @param preparation whole commands to run once on the empty data folder, e.g. {@code initdb}
 * @param arguments the command line after the program's name; it must listen on 127.0.0.1 only
 * @param notAsRoot whether the server refuses to run as root, so that it must be given another user
 * @param stopSignal how it is told to end at once, cleaning up after itself; {@code KILL} if it has nothing to clean
 * @param orderlySignal how an administrator tells it to end, so that nothing acknowledged is lost that it keeps at all
 */
public record ProcessPart(
        List<String> binaries,
        List<String> folders,
        Function<Launch, List<List<String>>> preparation,
        Function<Launch, List<String>> arguments,
        boolean notAsRoot,
        String stopSignal,
        String orderlySignal) {

    /** A program looked for on the PATH and in the usual folders, with this command line. */
    public static ProcessPart of(String binary, Function<Launch, List<String>> arguments) {
        return new ProcessPart(
                List.of(binary),
                List.of("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/opt/homebrew/bin"),
                launch -> List.of(),
                arguments,
                false,
                "KILL",
                "TERM");
    }

    /** Known by these names too. */
    public ProcessPart orNamed(String... others) {
        List<String> all = concat(binaries, others);
        return new ProcessPart(all, folders, preparation, arguments, notAsRoot, stopSignal, orderlySignal);
    }

    /** Also looked for in these folders. */
    public ProcessPart alsoIn(String... more) {
        List<String> all = concat(folders, more);
        return new ProcessPart(binaries, all, preparation, arguments, notAsRoot, stopSignal, orderlySignal);
    }

    /** Prepared by these commands. */
    public ProcessPart preparedBy(Function<Launch, List<List<String>>> commands) {
        return new ProcessPart(binaries, folders, commands, arguments, notAsRoot, stopSignal, orderlySignal);
    }

    /** Never run as root. */
    public ProcessPart neverAsRoot() {
        return new ProcessPart(binaries, folders, preparation, arguments, true, stopSignal, orderlySignal);
    }

    /** Ended by this signal, e.g. {@code QUIT}; and killed if it does not obey. */
    public ProcessPart endedBy(String signal) {
        return new ProcessPart(binaries, folders, preparation, arguments, notAsRoot, signal, orderlySignal);
    }

    /** Stopped in good order by this signal, e.g. {@code INT}, while clients are connected too. */
    public ProcessPart stoppedBy(String signal) {
        return new ProcessPart(binaries, folders, preparation, arguments, notAsRoot, stopSignal, signal);
    }

    private static List<String> concat(List<String> some, String... more) {
        List<String> all = new java.util.ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
