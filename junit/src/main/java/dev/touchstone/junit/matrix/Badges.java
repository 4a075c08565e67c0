package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** A badge for each column and one for the run, each as a picture and in the form that shields.io reads. */
final class Badges {

    static final String FOLDER = "badges";

    private static final String OF_THE_RUN = "touchstone";

    private static final String PICTURE = ".svg";
    private static final String ENDPOINT = ".json";

    private final Path folder;
    private final FileNames names = new FileNames();

    private Badges(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code badges/touchstone.svg}, {@code badges/<column>.svg} and their JSON twins below the folder.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    static void write(Matrix matrix, Path reports) {
        Badges badges = new Badges(reports.resolve(FOLDER));
        badges.write(OF_THE_RUN, Badge.of(matrix));
        matrix.columns().forEach(column -> badges.write(column.name(), Badge.of(matrix, column)));
    }

    /** The picture first: by its mark the next run knows that both are ours. */
    private void write(String wanted, Badge badge) {
        String name = names.of(wanted);
        ReportFile.write(folder, name + PICTURE, BadgeSvg.of(badge));
        ReportFile.write(folder, name + ENDPOINT, endpoint(badge));
    }

    /** The JSON beside a picture. */
    static Path twin(Path picture) {
        String name = picture.getFileName().toString();
        return picture.resolveSibling(name.substring(0, name.length() - PICTURE.length()) + ENDPOINT);
    }

    private static String endpoint(Badge badge) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schemaVersion", 1);
        node.put("label", badge.label());
        node.put("message", badge.message());
        node.put("color", badge.color());
        return node + "\n";
    }
}
