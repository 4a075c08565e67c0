package dev.touchstone.sut;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link ServerRecipe} says; all but a name, a scheme and a probe may be left out. */
public final class ServerRecipeBuilder {

    final String product;
    final Set<String> schemes;
    final List<String> install = new ArrayList<>();
    int port;

    @Nullable
    String tlsScheme;

    @Nullable
    String oldest;

    ServerProbe probe;

    @Nullable
    ContainerPart container;

    @Nullable
    ProcessPart process;

    @Nullable
    EmbeddedBinary embedded;

    @Nullable
    String exampleUrl;

    BiFunction<String, Integer, String> ownUrl;

    ServerRecipeBuilder(String product, String scheme, String... others) {
        Set<String> all = new LinkedHashSet<>(List.of(scheme));
        all.addAll(List.of(others));
        this.product = product;
        this.schemes = Collections.unmodifiableSet(all);
        this.ownUrl = (host, itsPort) -> scheme + "://" + host + ":" + itsPort;
        this.probe = (url, bound) -> new ServerIdentity(product, "unknown");
    }

    private ServerRecipeBuilder(ServerRecipeBuilder other) {
        this.product = other.product;
        this.schemes = other.schemes;
        this.install.addAll(other.install);
        this.port = other.port;
        this.tlsScheme = other.tlsScheme;
        this.oldest = other.oldest;
        this.probe = other.probe;
        this.container = other.container;
        this.process = other.process;
        this.embedded = other.embedded;
        this.exampleUrl = other.exampleUrl;
        this.ownUrl = other.ownUrl;
    }

    /** The one of its schemes that means TLS. */
    public ServerRecipeBuilder tlsScheme(String scheme) {
        tlsScheme = scheme;
        return this;
    }

    /** The port of a URL that names none. */
    public ServerRecipeBuilder port(int standard) {
        this.port = standard;
        return this;
    }

    /** The oldest version that will do; an older server is refused before any test runs. */
    public ServerRecipeBuilder oldest(String version) {
        this.oldest = version;
        return this;
    }

    /** How it is asked; without it any server that accepts a connection will do, and its version is unknown. */
    public ServerRecipeBuilder probe(ServerProbe asked) {
        this.probe = asked;
        return this;
    }

    /** How it runs as a container. */
    public ServerRecipeBuilder container(ContainerPart part) {
        this.container = part;
        return this;
    }

    /** How it runs as a child process. */
    public ServerRecipeBuilder process(ProcessPart part) {
        this.process = part;
        return this;
    }

    /** Its binary as a Maven artifact, started as the {@link #process} part says. */
    public ServerRecipeBuilder embedded(EmbeddedBinary binary) {
        this.embedded = binary;
        return this;
    }

    /** A line to paste that installs it. */
    public ServerRecipeBuilder install(String line) {
        this.install.add(line);
        return this;
    }

    /** A URL as a user might write it, for messages. */
    public ServerRecipeBuilder exampleUrl(String url) {
        this.exampleUrl = url;
        return this;
    }

    /** The URL of a server started here, from host and port; without it {@code scheme://host:port}. */
    public ServerRecipeBuilder ownUrl(BiFunction<String, Integer, String> form) {
        this.ownUrl = form;
        return this;
    }

    /** The recipe, which later calls of this builder do not change. */
    public ServerRecipe build() {
        return new ServerRecipe(new ServerRecipeBuilder(this));
    }
}
