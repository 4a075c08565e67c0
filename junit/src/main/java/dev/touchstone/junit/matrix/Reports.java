package dev.touchstone.junit.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Writes every file of a report folder, side by side; each is there whole or not at all. */
public final class Reports {

    private Reports() {}

    /** Loads what writing takes, in the background: a run has an idle core at its beginning, and none at its end. */
    public static void prepare() {
        Matrix small = small();
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> {
            MatrixJson.text(small);
            MatrixHtml.text(small);
            MatrixMarkdown.text(small);
            SuiteXml.of("", Instant.EPOCH, 0, Map.of(), List.of());
            BadgeSvg.of(Badge.of(small));
        });
    }

    /**
     * Removes what an earlier run wrote into the folder, and nothing else.
     *
     * @throws IOException if something of it cannot be removed
     */
    public static void empty(Path folder) throws IOException {
        EarlierRun.remove(folder);
    }

    /**
     * Writes them all.
     *
     * @param matrix what the run found
     * @param lastScreen what the console shows last
     * @param folder is made if there is none
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public static void write(Matrix matrix, List<String> lastScreen, Path folder) {
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> MatrixJson.write(matrix, folder)),
                            CompletableFuture.runAsync(() -> MatrixHtml.write(matrix, folder)),
                            CompletableFuture.runAsync(() -> MatrixMarkdown.write(matrix, folder)),
                            CompletableFuture.runAsync(() -> JUnitXml.write(matrix, folder)),
                            CompletableFuture.runAsync(() -> Badges.write(matrix, folder)),
                            CompletableFuture.runAsync(() -> Summary.write(lastScreen, folder)))
                    .join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException real) {
                throw real;
            }
            throw wrapped;
        }
    }

    /** A run in which a bit of everything came up. */
    private static Matrix small() {
        Failure.Step step = new Failure.Step("", "", 1);
        Failure failure = new Failure("", "", List.of(step), "", Optional.empty());
        Optional<String> why = Optional.of("");
        BehaviourResult red = new BehaviourResult("a", "", Verdict.FAIL, 1, why, Optional.of(failure), List.of());
        BehaviourResult green = new BehaviourResult("b", "", Verdict.PASS, 1, why, Optional.empty(), List.of());
        Cell cell = new Cell("", "", "", Verdict.FAIL, Claimed.NOTHING, Optional.empty(), 1, List.of(red, green));
        ColumnResult column = new ColumnResult("", "", "", why, why, 1, true, Optional.empty(), List.of(), List.of());
        return new Matrix("", Instant.EPOCH, 1, "", List.of(column), List.of(cell), List.of());
    }
}
