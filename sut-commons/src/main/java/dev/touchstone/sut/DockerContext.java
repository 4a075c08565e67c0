package dev.touchstone.sut;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The docker command's context in use.
 *
 * @param name for messages
 * @param host the engine's URL; null if no context is in use
 */
record DockerContext(String name, @Nullable String host) {

    private static final Pattern CURRENT = Pattern.compile("\"currentContext\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern HOST = Pattern.compile("\"Host\"\\s*:\\s*\"([^\"]+)\"");

    static DockerContext inUse(Function<String, @Nullable String> environment, Path home) throws PassedOver {
        String folder = environment.apply("DOCKER_CONFIG");
        Path docker = folder == null || folder.isBlank() ? home.resolve(".docker") : Path.of(folder);
        String named = environment.apply("DOCKER_CONTEXT");
        String name = named != null ? named : found(CURRENT, docker.resolve("config.json"));
        if (name == null || name.isBlank() || name.equals("default")) {
            return new DockerContext("default", null);
        }
        Path meta = docker.resolve("contexts/meta").resolve(digest(name)).resolve("meta.json");
        String host = found(HOST, meta);
        if (host == null) {
            throw PassedOver.because("the Docker context \"" + name + "\" is in use, but " + meta + " names no host");
        }
        return new DockerContext("context " + name, host);
    }

    private static @Nullable String found(Pattern pattern, Path file) throws PassedOver {
        if (!Files.isReadable(file)) {
            return null;
        }
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            return matcher.find() ? matcher.group(1).replace("\\/", "/") : null;
        } catch (IOException unreadable) {
            throw PassedOver.because("cannot read " + file).causedBy(unreadable);
        }
    }

    private static String digest(String name) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, sha));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
