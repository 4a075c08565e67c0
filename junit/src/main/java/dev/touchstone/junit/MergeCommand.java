package dev.touchstone.junit;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.junit.matrix.BadMatrixException;
import dev.touchstone.junit.matrix.Detail;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.MatrixConsole;
import dev.touchstone.junit.matrix.MatrixFile;
import dev.touchstone.junit.matrix.MatrixMerge;
import dev.touchstone.junit.matrix.Merged;
import dev.touchstone.junit.matrix.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * Makes one report of several {@code matrix.json}. It ends with 0 if the whole is green, with 1 if it is red, and with 2,
 * nothing written, if it was given something that cannot be merged.
 */
public final class MergeCommand {

    private static final int GREEN = 0;
    private static final int RED = 1;
    private static final int BAD_INPUT = 2;
    private static final int MOST_NOTES = 20;

    private final Consumer<List<String>> out;
    private final Consumer<List<String>> problems;

    MergeCommand(Consumer<List<String>> out, Consumer<List<String>> problems) {
        this.out = out;
        this.problems = problems;
    }

    /** As {@code ci/matrix merge} calls it. */
    public static void main(String[] words) {
        MergeCommand command = new MergeCommand(new Screen(true)::say, Screen.ofProblems()::say);
        System.exit(command.run(List.of(words)));
    }

    int run(List<String> words) {
        try {
            MergeWords said = MergeWords.of(words);
            List<MatrixFile> files = said.files().stream().map(MatrixFile::read).toList();
            Merged merged = MatrixMerge.of(files, said.expected(), knownContracts());
            write(merged, said.folder());
            return merged.matrix().isRed() ? RED : GREEN;
        } catch (ConfigurationException | BadMatrixException bad) {
            problems.accept(List.of(bad.getMessage()));
        } catch (UncheckedIOException unwritable) {
            problems.accept(List.of(
                    unwritable.getMessage() + ": " + unwritable.getCause().getMessage()));
        }
        return BAD_INPUT;
    }

    private void write(Merged merged, Path folder) {
        Matrix matrix = merged.matrix();
        List<String> screen = new ArrayList<>();
        merged.notes().stream().limit(MOST_NOTES).forEach(note -> screen.addAll(MatrixConsole.note(note)));
        if (merged.notes().size() > MOST_NOTES) {
            screen.addAll(MatrixConsole.note("and " + (merged.notes().size() - MOST_NOTES) + " more like these"));
        }
        String report = folder.resolve(ReportFolder.FRONT).toString();
        screen.addAll(new MatrixConsole(Detail.NORMAL).lastScreen(matrix, Optional.of(report)));
        try {
            Reports.empty(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot empty " + folder, unwritable);
        }
        Reports.write(matrix, screen, folder);
        out.accept(screen);
    }

    /** In the order of the docs; no registry file is read for it, and no server started. */
    private static List<String> knownContracts() {
        return ServiceLoader.load(BackendProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(provider -> provider.bindings().contracts().stream())
                .map(Contracts::id)
                .distinct()
                .toList();
    }
}
