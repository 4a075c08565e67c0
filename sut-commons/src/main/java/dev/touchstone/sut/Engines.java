package dev.touchstone.sut;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the container engine of this machine, where the docker command and Testcontainers look for it: {@code
 * DOCKER_HOST}, the context in use, the usual sockets. Costs some milliseconds, also where there is none.
 */
final class Engines {

    private final Function<String, @Nullable String> environment;
    private final Path home;

    Engines(Function<String, @Nullable String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    static Engines ofThisMachine() {
        return new Engines(System::getenv, Path.of(System.getProperty("user.home")));
    }

    /** An engine that answers. */
    URI find() throws PassedOver {
        String named = environment.apply("DOCKER_HOST");
        if (named != null && !named.isBlank()) {
            return pinged(local(named, "DOCKER_HOST"), "DOCKER_HOST");
        }
        List<Path> sockets = new ArrayList<>();
        DockerContext context = DockerContext.inUse(environment, home);
        if (context.host() != null) {
            return pinged(local(context.host(), context.name()), context.name());
        }
        sockets.add(Path.of("/var/run/docker.sock"));
        String runtime = environment.apply("XDG_RUNTIME_DIR");
        if (runtime != null && !runtime.isBlank()) {
            sockets.add(Path.of(runtime, "docker.sock"));
        }
        sockets.add(home.resolve(".docker/run/docker.sock"));
        sockets.add(home.resolve(".docker/desktop/docker.sock"));
        return first(sockets);
    }

    private static URI first(List<Path> sockets) throws PassedOver {
        PassedOver refused = null;
        for (Path socket : sockets) {
            if (Files.exists(socket)) {
                try {
                    return pinged(URI.create("unix://" + socket), "");
                } catch (PassedOver notThisOne) {
                    refused = Objects.requireNonNullElse(refused, notThisOne);
                }
            }
        }
        throw refused != null ? refused : PassedOver.because("no container engine: there is no " + sockets.get(0));
    }

    private static URI local(String text, String source) throws PassedOver {
        URI engine;
        try {
            engine = URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw PassedOver.because(source + " is not a URL: " + text);
        }
        boolean unix = "unix".equals(engine.getScheme()) && engine.getPath() != null;
        boolean loopback = "tcp".equals(engine.getScheme())
                && engine.getPort() > 0
                && List.of("localhost", "127.0.0.1", "[::1]").contains(engine.getHost());
        if (!unix && !loopback) {
            throw PassedOver.because(source + " names an engine that is not on this machine, " + text
                    + ": what it runs could not be kept on loopback");
        }
        return engine;
    }

    private static URI pinged(URI engine, String source) throws PassedOver {
        String name = (engine.getScheme().equals("unix") ? "Docker socket " + engine.getPath() : "Docker at " + engine)
                + (source.isEmpty() ? "" : " (" + source + ")");
        if (engine.getScheme().equals("unix") && !Files.exists(Path.of(engine.getPath()))) {
            throw PassedOver.because(name + " does not exist");
        }
        try {
            EngineHttp.Reply reply = new EngineHttp(engine).send("GET", "/_ping");
            if (reply.status() != 200) {
                throw PassedOver.because(name + " answered " + reply.status());
            }
            return engine;
        } catch (IOException failed) {
            String why = Reasons.of(failed);
            PassedOver refused = PassedOver.because(name + " refused: " + why.toLowerCase(java.util.Locale.ROOT));
            throw why.contains("ermission") ? refused.next("sudo usermod -aG docker $USER && newgrp docker") : refused;
        }
    }
}
