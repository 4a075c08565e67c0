package dev.touchstone.sut;

import java.util.List;
import java.util.Map;
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
 */
public record ContainerPart(
        String image,
        int port,
        Map<String, String> environment,
        Map<String, String> files,
        Function<Boolean, List<String>> command) {

    /** This image with its own command. */
    public static ContainerPart of(String image, int port) {
        return new ContainerPart(image, port, Map.of(), Map.of(), durable -> List.of());
    }

    /** With this environment. */
    public ContainerPart environment(Map<String, String> variables) {
        return new ContainerPart(image, port, Map.copyOf(variables), files, command);
    }

    /** With this file in it. */
    public ContainerPart file(String path, String content) {
        Map<String, String> more = new java.util.HashMap<>(files);
        more.put(path, content);
        return new ContainerPart(image, port, environment, Map.copyOf(more), command);
    }

    /** With this command. */
    public ContainerPart command(Function<Boolean, List<String>> words) {
        return new ContainerPart(image, port, environment, files, words);
    }
}
