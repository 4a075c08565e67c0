package dev.touchstone.sut.redis;

import dev.touchstone.sut.EmbeddedBinary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.model.OsArchitecture;

/**
 * The Redis that embedded-redis carries as a resource. Only the binary is taken: started by that library it would
 * outlive a killed JVM.
 */
final class RedisBinary implements EmbeddedBinary {

    @Override
    public Path unpackInto(Path folder) throws IOException {
        String platform = System.getProperty("os.name").toLowerCase(Locale.ROOT) + "-" + System.getProperty("os.arch");
        String resource;
        try {
            resource = ExecutableProvider.newProvidedVersionsMap().get(OsArchitecture.detectOSandArchitecture());
        } catch (RuntimeException unknownPlatform) {
            throw new IOException("no Redis binary for " + platform + " on the class path", unknownPlatform);
        }
        try (InputStream packed = resource == null
                ? null
                : ExecutableProvider.class.getClassLoader().getResourceAsStream(strippedOfSlash(resource))) {
            if (packed == null) {
                throw new IOException("no Redis binary for " + platform + " on the class path");
            }
            Path binary = folder.resolve("redis-server");
            Files.copy(packed, binary);
            if (!binary.toFile().setExecutable(true)) {
                throw new IOException(folder + " does not allow executable files");
            }
            return binary;
        }
    }

    private static String strippedOfSlash(String resource) {
        return resource.startsWith("/") ? resource.substring(1) : resource;
    }
}
