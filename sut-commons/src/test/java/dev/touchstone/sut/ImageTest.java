package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTest {

    @ParameterizedTest
    @CsvSource({
        "redis:7-alpine, docker.io/library/redis:7-alpine",
        "valkey/valkey:8, docker.io/valkey/valkey:8",
        "ghcr.io/some/thing:1, ghcr.io/some/thing:1",
        "localhost/thing:1, localhost/thing:1",
        "localhost:5000/thing:1, localhost:5000/thing:1"
    })
    void an_image_is_named_with_its_registry(String name, String qualified) {
        assertThat(Image.qualified(name)).isEqualTo(qualified);
    }
}
