package dev.touchstone.sut;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A server: how to recognise it, and how to start one in each way that it can be started. Immutable.
 *
 * <pre>{@code
 * ServerRecipe.named("Kvrocks", "redis", "rediss")
 *         .port(6666)
 *         .oldest("2.5")
 *         .probe((url, bound) -> new ServerIdentity("Kvrocks", askForTheVersion(url, bound)))
 *         .container(ContainerPart.of("apache/kvrocks:2.8.0", 6666))
 *         .process(ProcessPart.of("kvrocks", launch -> List.of("--dir", launch.data().toString(), ...)))
 *         .install("see https://kvrocks.apache.org/docs/getting-started")
 *         .build();
 * }</pre>
 */
public final class ServerRecipe implements SutRecipe {

    private final ServerRecipeBuilder parts;

    ServerRecipe(ServerRecipeBuilder parts) {
        this.parts = parts;
    }

    /**
     * Begins a recipe.
     *
     * @param product the name for people, e.g. {@code Redis}
     * @param scheme the usual scheme of its URLs
     * @param otherSchemes further ones
     */
    public static ServerRecipeBuilder named(String product, String scheme, String... otherSchemes) {
        return new ServerRecipeBuilder(product, scheme, otherSchemes);
    }

    @Override
    public String product() {
        return parts.product;
    }

    /** The URL schemes by which it is reached, the usual one first. */
    public Set<String> schemes() {
        return parts.schemes;
    }

    /** The scheme by which it is reached over TLS, if there is one of its own. */
    public Optional<String> tlsScheme() {
        return Optional.ofNullable(parts.tlsScheme);
    }

    /** The port of a URL that names none. */
    public int port() {
        return parts.port;
    }

    /** The oldest version that will do, if that is stated. */
    public Optional<String> oldest() {
        return Optional.ofNullable(parts.oldest);
    }

    /** How it is asked whether it is ready and what it is. */
    public ServerProbe probe() {
        return parts.probe;
    }

    /** How it runs as a container, if it can. */
    public Optional<ContainerPart> container() {
        return Optional.ofNullable(parts.container);
    }

    /** How it runs as a child process, if it can. */
    public Optional<ProcessPart> process() {
        return Optional.ofNullable(parts.process);
    }

    /** Its binary as a Maven artifact, if there is one. */
    public Optional<EmbeddedBinary> embedded() {
        return Optional.ofNullable(parts.embedded);
    }

    /** Lines to paste that install it. */
    public List<String> install() {
        return List.copyOf(parts.install);
    }

    /** A URL as a user might write it, without a real secret. */
    public String exampleUrl() {
        @Nullable String example = parts.exampleUrl;
        return example != null ? example : schemes().iterator().next() + "://host:" + port();
    }

    /** The URL of a server that we started there. */
    ServerUrl ownUrl(String host, int port) {
        BiFunction<String, Integer, String> form = parts.ownUrl;
        return ServerUrl.of(form.apply(host, port));
    }
}
