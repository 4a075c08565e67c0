package dev.touchstone.sut;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a server is run as a container. Immutable: each method answers another part.
 *
 * @param image the image, unless {@code touchstone.<column>.image} names another
 * @param port the port on which it listens inside
 * @param environment variables of the container
 * @param files texts to put into it before it starts, by absolute path
 * @param command the words after the image's name, from whether writes must be durable; options alone go to the
 *     server, as the entry points of the official images have it, and none means the image's own command
 * @param data the folder that is kept in memory unless writes must be durable: a slow disk is nobody's verdict
 */
public record ContainerPart(
        String image,
        int port,
        Map<String, String> environment,
        Map<String, String> files,
        Function<Boolean, List<String>> command,
        Optional<String> data) {

    /** This image with its own command. */
    public static ContainerPart of(String image, int port) {
        return new ContainerPart(image, port, Map.of(), Map.of(), durable -> List.of(), Optional.empty());
    }

    /** With this environment. */
    public ContainerPart environment(Map<String, String> variables) {
        return new ContainerPart(image, port, Map.copyOf(variables), files, command, data);
    }

    /** With this file in it. */
    public ContainerPart file(String path, String content) {
        Map<String, String> more = new java.util.HashMap<>(files);
        more.put(path, content);
        return new ContainerPart(image, port, environment, Map.copyOf(more), command, data);
    }

    /** With this command. */
    public ContainerPart command(Function<Boolean, List<String>> words) {
        return new ContainerPart(image, port, environment, files, words, data);
    }

    /** Keeping its data in this folder. */
    public ContainerPart data(String folder) {
        return new ContainerPart(image, port, environment, files, command, Optional.of(folder));
    }
}
