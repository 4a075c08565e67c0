package dev.touchstone.saboteur.keyvalue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.saboteur.Spot.Place;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals(2);

    @Test
    void the_second_new_key_is_the_one_and_no_other() {
        assertThat(come("here", "a")).isFalse();
        assertThat(come("here", "a")).isFalse();
        assertThat(come("here", "b")).isTrue();
        assertThat(come("here", "b")).isFalse();
        assertThat(come("here", "c")).isFalse();
        assertThat(arrivals.theOne("here")).contains("b");
    }

    @Test
    void each_namespace_counts_its_own() {
        assertThat(come("here", "a")).isFalse();
        assertThat(come("there", "b")).isFalse();
        assertThat(come("there", "a")).isTrue();
        assertThat(arrivals.theOne("here")).isEmpty();
        assertThat(arrivals.theOne("there")).contains("a");
    }

    private boolean come(String namespace, String key) {
        return arrivals.isTheOne(new Place(namespace, key));
    }
}
