package dev.touchstone.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Which pages of the catalogue there are on the class path, in whatever folders and jars. */
final class CataloguePages {

    private static final String ENDING = ".md";

    private CataloguePages() {}

    /** Their names without the ending, in order; a set of the caller's own. */
    static Set<String> on(ClassLoader loader) {
        Set<String> pages = new TreeSet<>();
        try {
            for (URL folder : Collections.list(loader.getResources(Catalogue.FOLDER))) {
                files(folder).stream()
                        .filter(file -> file.endsWith(ENDING))
                        .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length()))
                        .forEach(pages::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + Catalogue.FOLDER, unreadable);
        }
        return pages;
    }

    private static List<String> files(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false); // so that it is ours to close
            try (JarFile file = jar.getJarFile()) {
                return file.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith(Catalogue.FOLDER))
                        .toList();
            }
        }
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
