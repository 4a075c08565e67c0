package dev.touchstone.sut.nats;

import dev.touchstone.sut.ProcessPart;
import dev.touchstone.sut.ServerIdentity;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import dev.touchstone.sut.testing.ForeignServers;
import dev.touchstone.sut.testing.SelfSigned;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignNatsTest implements ForeignServers {

    @TempDir
    Path folder;

    @Override
    public ServerRecipe recipe() {
        return NatsSut.recipe();
    }

    @Override
    public List<String> urls() {
        return List.of("nats://127.0.0.1:%d", "nats://me:s3cret@127.0.0.1:%d", "tls://s3cret@127.0.0.1:%d");
    }

    @Test
    void one_that_demands_tls_is_told_with_the_scheme_that_will_do() throws Exception {
        try (Sut server = start(overTls(SelfSigned.in(folder)))) {
            int port = server.url().portOr(0);
            refused("nats://me:s3cret@127.0.0.1:" + port, "it demands TLS, and the URL asks without: write tls://");
            refused("tls://me:s3cret@127.0.0.1:" + port, "its certificate is not trusted here");
        }
    }

    @Test
    void one_that_speaks_no_tls_is_told_with_the_scheme_that_will_do() {
        try (Sut server = start(NatsSut.recipe())) {
            int port = server.url().portOr(0);
            refused("tls://s3cret@127.0.0.1:" + port, "it does not speak TLS there: write nats:// for tls://");
        }
    }

    private static Sut start(ServerRecipe recipe) {
        Settings process = Settings.of(Map.of("touchstone.own.provisioning", "process"));
        return Suts.start(recipe, new SutRequest("own", process, StartOptions.standard()));
    }

    private static ServerRecipe overTls(SelfSigned files) {
        String tls = "\ntls { cert_file: \"%s\", key_file: \"%s\" }\n".formatted(files.certificate(), files.key());
        return ServerRecipe.named("NATS", "nats")
                .probe((url, bound) -> new ServerIdentity("NATS", "unasked"))
                .process(ProcessPart.of("nats-server", launch -> {
                    String listen = "listen: \"127.0.0.1:" + launch.port() + "\"";
                    return List.of("-c", launch.file("nats.conf", listen + tls).toString());
                }))
                .build();
    }
}
