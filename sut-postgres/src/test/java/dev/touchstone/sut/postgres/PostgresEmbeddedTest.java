package dev.touchstone.sut.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresEmbeddedTest {

    private final Settings embedded = Settings.of(Map.of("touchstone.postgres.provisioning", "embedded"));

    @Test
    void a_binary_that_came_as_an_artifact_answers_with_its_version() {
        try (Sut postgres =
                Suts.start(PostgresSut.recipe(), new SutRequest("postgres", embedded, StartOptions.standard()))) {
            assertThat(postgres.product()).isEqualTo("PostgreSQL");
            assertThat(postgres.version()).matches("\\d+\\.\\d+.*");
            assertThat(postgres.provisioning()).isEqualTo(Provisioning.EMBEDDED);
        }
    }
}
