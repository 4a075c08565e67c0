package dev.touchstone.driver.nats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatsNamesTest {

    @ParameterizedTest
    @CsvSource({"colour,colour", "a.b,a=2Eb", "a=b,a=3Db", "a b,a=20b", ">,=3E", "*,=2A", "\u00e9,=C3=A9", "A-b_9,A-b_9"
    })
    void a_name_is_written_in_the_letters_that_a_bucket_takes(String name, String written) {
        assertThat(NatsNames.key("get", name)).isEqualTo(written);
        assertThat(NatsNames.namespace(name)).isEqualTo(written);
        assertThat(NatsNames.utf8(written)).asString(UTF_8).isEqualTo(name);
    }
}
