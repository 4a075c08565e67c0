package dev.touchstone.sut.redis;

import dev.touchstone.sut.ContainerPart;
import dev.touchstone.sut.Launch;
import dev.touchstone.sut.ProcessPart;
import dev.touchstone.sut.ServerRecipe;
import java.util.List;

/** Redis as a system under test. */
public final class RedisSut {

    private static final int PORT = 6379;

    private RedisSut() {}

    /**
     * How to have a Redis. The oldest that will do is 6.2, the first with {@code GETDEL}, {@code SET ... GET} and
     * {@code LMOVE}, which are one command each for what would otherwise take a script.
     */
    public static ServerRecipe recipe() {
        return ServerRecipe.named("Redis", "redis", "rediss")
                .tlsScheme("rediss")
                .port(PORT)
                .oldest("6.2")
                .probe(new RedisProbe())
                .container(ContainerPart.of("redis:7-alpine", PORT).command(RedisSut::inContainer))
                .process(ProcessPart.of("redis-server", RedisSut::arguments).orNamed("valkey-server"))
                .embedded(new RedisBinary())
                .install("sudo apt-get install redis-server")
                .exampleUrl("redis://user:password@host:6379")
                .build();
    }

    private static List<String> arguments(Launch launch) {
        return List.of(
                "--bind",
                "127.0.0.1", //
                "--port",
                String.valueOf(launch.port()), //
                "--dir",
                launch.data().toString(), //
                "--save",
                "", //
                "--appendonly",
                launch.durable() ? "yes" : "no", //
                "--appendfsync",
                "always");
    }

    private static List<String> inContainer(boolean durable) {
        return List.of(
                "--protected-mode",
                "no", // published on loopback only
                "--save",
                "", //
                "--appendonly",
                durable ? "yes" : "no", //
                "--appendfsync",
                "always");
    }
}
