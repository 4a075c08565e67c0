package dev.touchstone.junit.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an earlier run wrote into a report folder: removed as a whole, and nothing that others put there. */
final class EarlierRun {

    private static final List<String> FILES = List.of("matrix.json", "matrix.md", "matrix.html", "summary.txt");
    private static final int HEAD = 1_024;

    private EarlierRun() {}

    static void remove(Path reports) throws IOException {
        for (String name : FILES) {
            Files.deleteIfExists(reports.resolve(name));
        }
        for (Path suite : ours(reports.resolve(JUnitXml.FOLDER), "TEST-*.xml")) {
            Files.delete(suite);
        }
        for (Path picture : ours(reports.resolve(Badges.FOLDER), "*.svg")) {
            Files.deleteIfExists(Badges.twin(picture));
            Files.delete(picture);
        }
        removeIfEmpty(reports.resolve(JUnitXml.FOLDER));
        removeIfEmpty(reports.resolve(Badges.FOLDER));
    }

    private static List<Path> ours(Path folder, String pattern) throws IOException {
        List<Path> ours = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
                for (Path file : files) {
                    if (Files.isRegularFile(file) && isMarked(file)) {
                        ours.add(file);
                    }
                }
            }
        }
        return ours;
    }

    private static boolean isMarked(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.contains(OurMark.COMMENT);
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                if (files.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}
