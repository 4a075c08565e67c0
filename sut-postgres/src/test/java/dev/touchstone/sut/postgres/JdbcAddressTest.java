package dev.touchstone.sut.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.ServerUrl;
import org.junit.jupiter.api.Test;

class JdbcAddressTest {

    @Test
    void the_url_is_free_of_secrets_and_the_properties_have_them_decoded() {
        JdbcAddress address = PostgresSut.jdbc(
                ServerUrl.of("postgresql://app:p%40ss%2F%25@db.example:6543/shop?sslmode=require&options=a%26b"));

        assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example:6543/shop");
        assertThat(address.properties())
                .containsEntry("user", "app")
                .containsEntry("password", "p@ss/%")
                .containsEntry("sslmode", "require")
                .containsEntry("options", "a&b");
    }

    @Test
    void port_and_database_may_be_left_out() {
        assertThat(PostgresSut.jdbc(ServerUrl.of("postgresql://app@host")).url())
                .isEqualTo("jdbc:postgresql://host:5432/");
    }
}
