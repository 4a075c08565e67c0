package dev.touchstone.sut.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.ServerIdentity;
import org.junit.jupiter.api.Test;

class RedisProbeTest {

    @Test
    void a_redis_is_a_redis() {
        assertThat(RedisProbe.identity("# Server\r\nredis_version:7.0.15\r\nredis_mode:standalone\r\n"))
                .isEqualTo(new ServerIdentity("Redis", "7.0.15"));
    }

    @Test
    void a_look_alike_is_called_by_its_own_name_and_version() {
        assertThat(RedisProbe.identity("redis_version:7.2.4\r\nserver_name:valkey\r\nvalkey_version:8.0.1\r\n"))
                .isEqualTo(new ServerIdentity("Valkey", "8.0.1"));
        assertThat(RedisProbe.identity("redis_version:7.4.0\r\ndragonfly_version:df-v1.25.0\r\n"))
                .isEqualTo(new ServerIdentity("Dragonfly", "1.25.0"));
        assertThat(RedisProbe.identity("version:2.8.0\r\nkvrocks_version:2.8.0\r\nredis_version:4.0.0\r\n"))
                .isEqualTo(new ServerIdentity("Kvrocks", "2.8.0"));
    }
}
