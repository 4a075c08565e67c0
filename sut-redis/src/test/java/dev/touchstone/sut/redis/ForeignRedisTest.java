package dev.touchstone.sut.redis;

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

class ForeignRedisTest implements ForeignServers {

    @TempDir
    Path folder;

    @Override
    public ServerRecipe recipe() {
        return RedisSut.recipe();
    }

    @Override
    public List<String> urls() {
        return List.of("redis://127.0.0.1:%d", "redis://me:s3cret@127.0.0.1:%d", "rediss://me:s3cret@127.0.0.1:%d");
    }

    @Test
    void one_that_speaks_tls_only_is_told_with_the_url_that_will_do() throws Exception {
        try (Sut server = start(overTls(SelfSigned.in(folder)))) {
            int port = server.url().portOr(0);
            refused("redis://me:s3cret@127.0.0.1:" + port, "speaks TLS, and the URL asks without");
            refused("redis://me:s3cret@127.0.0.1:" + port, "write rediss://127.0.0.1:" + port);
            refused("rediss://me:s3cret@127.0.0.1:" + port, "its certificate is not trusted here");
        }
    }

    private static Sut start(ServerRecipe recipe) {
        Settings process = Settings.of(Map.of("touchstone.own.provisioning", "process"));
        return Suts.start(recipe, new SutRequest("own", process, StartOptions.standard()));
    }

    private static ServerRecipe overTls(SelfSigned files) {
        return ServerRecipe.named("Redis", "redis")
                .probe((url, bound) -> new ServerIdentity("Redis", "unasked"))
                .process(ProcessPart.of(
                        "redis-server",
                        launch -> List.of(
                                "--bind",
                                "127.0.0.1",
                                "--port",
                                "0",
                                "--tls-port",
                                String.valueOf(launch.port()),
                                "--tls-auth-clients",
                                "no",
                                "--tls-cert-file",
                                files.certificate().toString(),
                                "--tls-key-file",
                                files.key().toString(),
                                "--tls-ca-cert-file",
                                files.certificate().toString())))
                .build();
    }
}
