package dev.touchstone.junit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What lies on the class path, by the names of its files.
 *
 * @param entries jars, and folders of classes
 */
record ClassPath(List<Path> entries) {

    /** Copies the entries. */
    ClassPath {
        entries = List.copyOf(entries);
    }

    /**
     * One file on it.
     *
     * @param place where, for people
     * @param name its path within the jar or folder, with slashes
     */
    record Resource(String place, String name) {}

    static ClassPath ofThisProcess() {
        return new ClassPath(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList());
    }

    /** All files whose path begins and ends so. */
    List<Resource> find(String begin, String end) {
        return entries.stream()
                .filter(Files::exists)
                .flatMap(entry -> (Files.isDirectory(entry) ? inFolder(entry) : inJar(entry)).stream())
                .filter(resource ->
                        resource.name().startsWith(begin) && resource.name().endsWith(end))
                .toList();
    }

    private static List<Resource> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new Resource(
                            file.toString(), folder.relativize(file).toString().replace(File.separatorChar, '/')))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + folder, unreadable);
        }
    }

    private static List<Resource> inJar(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .map(name -> new Resource(jar + "!/" + name, name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + jar, unreadable);
        }
    }
}
