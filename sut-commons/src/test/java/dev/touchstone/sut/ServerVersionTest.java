package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "6.0.16, 6.2, true",
        "6.2, 6.2, false",
        "6.2.11, 6.2, false",
        "6, 6.0.1, true",
        "10.1, 9.9, false",
        "2.11.0-beta.1, 2.9, false",
        "v23.1, 12, false",
        "unknown, 12, false"
    })
    void versions_are_compared_number_by_number(String found, String needed, boolean older) {
        assertThat(ServerVersion.older(found, needed)).isEqualTo(older);
    }
}
