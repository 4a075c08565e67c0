package dev.touchstone.saboteur.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NothingTest {

    record Thing(
            @Key String id,
            String name,
            @Default("3") int size,
            @Nullable Long number,
            List<String> words,
            boolean good,
            @CreatedAt Instant createdAt) {}

    @Test
    void it_is_the_default_or_null_or_the_least() {
        Row whole = Nothing.fills(Model.of(Thing.class), Row.empty().with("id", "a"));

        assertThat(whole.get("id")).isEqualTo("a");
        assertThat(whole.get("name")).isEqualTo("");
        assertThat(whole.get("size")).isEqualTo(3);
        assertThat(whole.has("number")).isTrue();
        assertThat(whole.get("number")).isNull();
        assertThat(whole.get("words")).isEqualTo(List.of());
        assertThat(whole.get("good")).isEqualTo(false);
    }

    @Test
    void what_is_given_stays_and_what_the_backend_fills_is_left_out() {
        Row given = Row.empty().with("id", "a").with("size", 7).with("name", null);
        Row whole = Nothing.fills(Model.of(Thing.class), given);

        assertThat(whole.get("size")).isEqualTo(7);
        assertThat(whole.get("name")).isNull();
        assertThat(whole.has("createdAt")).isFalse();
    }
}
