package dev.touchstone.sut.redis;

import dev.touchstone.sut.ServerIdentity;
import dev.touchstone.sut.ServerProbe;
import dev.touchstone.sut.ServerRefusedException;
import dev.touchstone.sut.ServerUrl;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a Redis for {@code INFO server}. */
final class RedisProbe implements ServerProbe {

    private static final List<String> LOOK_ALIKES = List.of("valkey", "dragonfly", "kvrocks", "keydb");

    @Override
    public ServerIdentity ask(ServerUrl url, Duration bound) throws ServerRefusedException {
        RedisURI uri = RedisURI.create(url.exact());
        uri.setTimeout(Duration.ofMillis(bound.toMillis()));
        RedisClient client = RedisClient.create(uri);
        try {
            client.setOptions(ClientOptions.builder()
                    .autoReconnect(false)
                    .socketOptions(SocketOptions.builder().connectTimeout(bound).build())
                    .build());
            try (StatefulRedisConnection<String, String> connection = client.connect()) {
                return identity(connection.sync().info("server"));
            }
        } catch (RuntimeException failed) {
            throw Refusals.orNotYet(failed, url);
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    /** Redis says {@code redis_version}; Valkey and others keep that for old clients and add their own. */
    static ServerIdentity identity(String info) {
        Map<String, String> facts = info.lines()
                .filter(line -> line.contains(":"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> line.substring(line.indexOf(':') + 1).strip(),
                        (first, second) -> first));
        String name = facts.getOrDefault("server_name", "redis");
        for (String product : LOOK_ALIKES) {
            String version = facts.get(product + "_version");
            if (version != null) {
                return new ServerIdentity(spoken(product), version.replaceFirst("^[a-z]+-?v", ""));
            }
        }
        return new ServerIdentity(spoken(name), facts.getOrDefault("redis_version", "unknown"));
    }

    private static String spoken(String name) {
        return switch (name) {
            case "keydb" -> "KeyDB";
            case "" -> "Redis";
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
        };
    }
}
