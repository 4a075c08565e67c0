package dev.touchstone.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The commit that is checked out, as CI says it or as the folder's {@code .git} has it; no process is started. */
final class Commit {

    private static final List<String> SAID_BY_CI = List.of("GITHUB_SHA", "CI_COMMIT_SHA");
    private static final int SHORT = 7;

    private Commit() {}

    static Optional<String> here() {
        return of(Path.of("").toAbsolutePath(), System::getenv);
    }

    static Optional<String> of(Path folder, Function<String, @Nullable String> environment) {
        return SAID_BY_CI.stream()
                .flatMap(name -> Stream.ofNullable(environment.apply(name)))
                .findFirst()
                .or(() -> checkedOut(folder))
                .filter(hash -> hash.matches("[0-9a-f]{40,64}"))
                .map(hash -> hash.substring(0, SHORT));
    }

    private static Optional<String> checkedOut(Path folder) {
        for (Path place = folder; place != null; place = place.getParent()) {
            if (Files.exists(place.resolve(".git"))) {
                return head(place);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> head(Path root) {
        try {
            Path git = folder(root.resolve(".git"));
            String head = Files.readString(git.resolve("HEAD")).strip();
            return head.startsWith("ref: ") ? branch(git, head.substring(5)) : Optional.of(head);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the commit in " + root, unreadable);
        }
    }

    /** A linked worktree has a file that says where its folder is. */
    private static Path folder(Path git) throws IOException {
        return Files.isDirectory(git)
                ? git
                : git.resolveSibling(Files.readString(git).strip().replaceFirst("^gitdir: ", ""));
    }

    private static Optional<String> branch(Path git, String ref) throws IOException {
        Path common = git.resolve("commondir");
        Path shared =
                Files.exists(common) ? git.resolve(Files.readString(common).strip()) : git;
        Path loose = shared.resolve(ref);
        if (Files.exists(loose)) {
            return Optional.of(Files.readString(loose).strip());
        }
        Path packed = shared.resolve("packed-refs");
        return Files.exists(packed)
                ? Files.readAllLines(packed).stream()
                        .filter(line -> line.endsWith(" " + ref))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .findFirst()
                : Optional.empty();
    }
}
