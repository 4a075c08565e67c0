package dev.touchstone.junit;

import dev.touchstone.junit.matrix.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the reports go: {@code touchstone.reports}, else {@code target/touchstone}; {@code off} is nowhere. */
record ReportFolder(Path path) {

    /** The file with which people begin. */
    static final String FRONT = "matrix.html";

    static Optional<ReportFolder> of(Options options) {
        return Optional.of(options.text("touchstone.reports").orElse("target/touchstone"))
                .filter(place -> !place.equals("off"))
                .map(place -> new ReportFolder(Path.of(place)));
    }

    /** Removes what an earlier run wrote, and nothing else. */
    void empty() {
        try {
            Reports.empty(path);
        } catch (IOException unwritable) {
            throw new ConfigurationException(
                    "The report folder " + path + " cannot be emptied: " + unwritable.getMessage(),
                    "-Dtouchstone.reports=a/folder/of/yours, or =off");
        }
    }

    /** How people find it from the folder in which they started Maven. */
    String shown(String file) {
        Path whole = path.toAbsolutePath();
        Path module = Path.of("").toAbsolutePath();
        Path root = module.getParent();
        return root != null && whole.startsWith(module) && Files.isDirectory(root.resolve(".mvn"))
                ? root.relativize(whole) + "/" + file
                : whole.resolve(file).toString();
    }
}
