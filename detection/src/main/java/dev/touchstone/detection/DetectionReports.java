package dev.touchstone.detection;

import dev.touchstone.junit.ConfigurationException;
import dev.touchstone.junit.matrix.MatrixHtml;
import dev.touchstone.junit.matrix.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The three files of a detection run, beside those of the last run of the contracts, whose page then links to ours.
 *
 * @param folder where; empty means nowhere
 */
record DetectionReports(Optional<Path> folder) {

    private static final List<String> FILES = List.of("detection.json", "detection.md", MatrixHtml.DETECTION);

    /** Removes what an earlier run wrote, so that one that is killed leaves no green one behind. */
    void empty() {
        folder.ifPresent(place -> {
            try {
                for (String name : FILES) {
                    Files.deleteIfExists(place.resolve(name));
                }
            } catch (IOException unwritable) {
                throw new ConfigurationException(
                        "The report folder " + place + " cannot be emptied: " + unwritable.getMessage(),
                        "-Dtouchstone.reports=a/folder/of/yours, or =off");
            }
        });
    }

    /** Writes them. @return where the page is, for people */
    List<String> write(Findings findings) {
        return folder.map(place -> {
                    ReportFile.write(place, FILES.get(0), DetectionJson.text(findings));
                    ReportFile.write(place, FILES.get(1), DetectionMarkdown.text(findings));
                    boolean hasMatrix = Files.exists(place.resolve("matrix.html"));
                    Path page = ReportFile.write(place, FILES.get(2), DetectionHtml.text(findings, hasMatrix));
                    MatrixHtml.renew(place);
                    return List.of(page.toAbsolutePath().toString());
                })
                .orElse(List.of());
    }
}
