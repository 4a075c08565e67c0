package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerUrlTest {

    @Test
    void what_is_encoded_in_user_and_password_is_decoded() {
        ServerUrl url = ServerUrl.of("redis://us%3Aer:p%40ss%2Fw%25rd:x@host");

        assertThat(url.user()).contains("us:er");
        assertThat(url.password()).contains("p@ss/w%rd:x");
        assertThat(url.portOr(6379)).isEqualTo(6379);
    }

    @Test
    void at_another_address_all_else_stays() {
        assertThat(ServerUrl.of("pg://us%3Aer:p%40ss@host:1/d%20b?ssl=off")
                        .at("127.0.0.1", 2)
                        .exact())
                .hasToString("pg://us%3Aer:p%40ss@127.0.0.1:2/d%20b?ssl=off");
        assertThat(ServerUrl.of("redis://host").at("127.0.0.1", 2).exact()).hasToString("redis://127.0.0.1:2");
    }

    @Test
    void no_secret_is_shown() {
        assertThat(ServerUrl.of("redis://app:p%40ss@host:1/0")).hasToString("redis://app:***@host:1/0");
        assertThat(ServerUrl.of("redis://:pass@host:1")).hasToString("redis://:***@host:1");
        assertThat(ServerUrl.of("nats://token@host:1")).hasToString("nats://***@host:1");
        assertThat(ServerUrl.of("postgresql://h/db?password=x&sslmode=require"))
                .hasToString("postgresql://h/db?password=***&sslmode=require");
        assertThat(ServerUrl.of("redis://host:1/0")).hasToString("redis://host:1/0");
    }
}
