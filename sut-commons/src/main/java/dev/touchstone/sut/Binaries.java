package dev.touchstone.sut;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds a server's program: on the PATH first, then in the usual folders. */
final class Binaries {

    private Binaries() {}

    static Path find(ProcessPart part, String searchPath) throws PassedOver {
        List<Path> places = new ArrayList<>();
        for (String folder : searchPath.split(File.pathSeparator, -1)) {
            if (!folder.isBlank()) {
                places.add(Path.of(folder));
            }
        }
        for (String folder : part.folders()) {
            places.addAll(expanded(folder));
        }
        for (String name : part.binaries()) {
            Optional<Path> found = places.stream()
                    .map(place -> place.resolve(name))
                    .filter(Files::isExecutable)
                    .filter(Files::isRegularFile)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw PassedOver.because("no \"" + String.join("\" or \"", part.binaries()) + "\" on the PATH or in "
                + String.join(", ", unusual(part.folders())));
    }

    /** The folders worth a word: those that only this server uses, else all. */
    private static List<String> unusual(List<String> folders) {
        List<String> own =
                folders.stream().filter(folder -> folder.contains("*")).toList();
        return own.isEmpty() ? folders : own;
    }

    private static List<Path> expanded(String folder) {
        int star = folder.indexOf("/*");
        if (star < 0) {
            return List.of(Path.of(folder));
        }
        Path above = Path.of(folder.substring(0, star));
        String below = folder.substring(star + 2);
        if (!Files.isDirectory(above)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(above)) {
            versions.forEach(version -> found.add(Path.of(version + below)));
        } catch (IOException unreadable) {
            return List.of();
        }
        found.sort(Comparator.comparingDouble(Binaries::number).reversed());
        return found;
    }

    private static double number(Path folder) {
        String digits = folder.toString().replaceAll("\\D*(\\d+(\\.\\d+)?)?.*", "$1");
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }
}
