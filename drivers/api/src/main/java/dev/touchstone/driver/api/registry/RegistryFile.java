package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.BackendProvider;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * One registry file as it was found.
 *
 * @param place where, for people
 * @param text all of it
 */
record RegistryFile(String place, String text) {

    private static final String FOLDER = "META-INF/touchstone/backends/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The file beside a provider, in the jar or folder that its class came from. */
    static RegistryFile of(BackendProvider provider) {
        String type = provider.getClass().getName();
        if (!NAME.matcher(provider.name()).matches()) {
            throw new ClaimsProblem(
                    type, 0, "the name \"" + provider.name() + "\" should be lower-case letters, digits and dashes");
        }
        CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new ClaimsProblem(type, 0, "its class came from no jar or folder, so its registry file is unknown");
        }
        try {
            return in(Path.of(source.getLocation().toURI()), provider.name());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException foreign) {
            throw new ClaimsProblem(
                    source.getLocation().toString(), 0, "is neither a jar nor a folder of this machine");
        }
    }

    /** The file of this backend in a jar or a folder of classes. */
    static RegistryFile in(Path source, String backend) {
        String path = FOLDER + backend + ".yaml";
        try {
            return Files.isDirectory(source) ? inFolder(source, path) : inJar(source, path);
        } catch (IOException unreadable) {
            throw new ClaimsProblem(source.toString(), 0, "cannot be read: " + unreadable.getMessage());
        }
    }

    private static RegistryFile inFolder(Path classes, String path) throws IOException {
        for (Path folder : List.of(classes, gradleResources(classes))) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file)) {
                return new RegistryFile(file.toString(), Files.readString(file));
            }
        }
        throw missing(classes.resolve(path).toString());
    }

    /** Maven puts classes and resources into one folder; Gradle's lie in build/classes/java/X and build/resources/X. */
    private static Path gradleResources(Path classes) {
        URI build = classes.toUri().resolve("../../../resources/");
        return Path.of(build).resolve(classes.getFileName()).normalize();
    }

    private static RegistryFile inJar(Path jar, String path) throws IOException {
        String place = jar + "!/" + path;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(path);
            if (entry == null) {
                throw missing(place);
            }
            return new RegistryFile(
                    place, new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static ClaimsProblem missing(String place) {
        return new ClaimsProblem(place, 0, "there is no such file; a provider's registry file lies in its own jar");
    }
}
