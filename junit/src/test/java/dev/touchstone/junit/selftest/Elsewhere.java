package dev.touchstone.junit.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.List;

/** A backend whose server is somebody else's: it is told of every removal by a line, which {@link LineServer} takes. */
public final class Elsewhere implements BackendProvider {

    private static final Bindings<NotebookStore> BINDINGS =
            Bindings.<NotebookStore>none().and(NotebookBasic.class, store -> store.basic("pages"));

    /** What all clients of all its servers see; the suites write the same into it. */
    private static final NotebookStore STORE = new NotebookStore(false, false);

    /** Called by the service loader. */
    public Elsewhere() {}

    @Override
    public String name() {
        return "elsewhere";
    }

    @Override
    public SutRecipe recipe() {
        return ServerRecipe.named("Elsewhere", "lines").build();
    }

    @Override
    public Bindings<?> bindings() {
        return BINDINGS;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        return new BoundBackend<>(BINDINGS, new BoundBackend.Client<NotebookStore>() {
            @Override
            public NotebookStore namespace(String name) {
                return STORE;
            }

            @Override
            public List<String> drop(String namespace) {
                return List.of();
            }

            @Override
            public List<String> dropRun() {
                say(sut.url(), "drop " + options.run());
                return List.of();
            }

            @Override
            public void close() {
                // a connection is made for each line
            }
        });
    }

    private static void say(ServerUrl url, String line) {
        try (Socket server = new Socket(url.host(), url.portOr(0))) {
            server.getOutputStream().write((line + "\n").getBytes(UTF_8));
            if (new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8)).readLine() == null) {
                throw new IOException("no answer");
            }
        } catch (IOException failed) {
            throw new BackendException(FailureKind.UNAVAILABLE, "drop", line, "the server has gone", failed);
        }
    }
}
