package dev.touchstone.driver.api.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.records.Filter.Operator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EqualityTest {

    private static final Filter AGE = new Filter.Compare("age", Operator.EQUAL, 3);
    private static final Filter NAME = new Filter.In("name", List.of("a", "b", "a"));

    @Test
    void one_value_and_one_of_many_are_plain() {
        assertThat(Equality.of(AGE)).containsExactly(new Equality("age", List.of(3)));
        assertThat(Equality.of(NAME)).containsExactly(new Equality("name", List.of("a", "b")));
    }

    @Test
    void all_that_are_joined_hold() {
        Filter more = new Filter.Compare("size", Operator.MORE, 1);

        assertThat(Equality.of(new Filter.And(List.of(more, NAME, new Filter.And(List.of(AGE))))))
                .extracting(Equality::field)
                .containsExactly("name", "age");
    }

    @Test
    void null_is_held_nowhere() {
        assertThat(Equality.of(new Filter.Compare("age", Operator.EQUAL, null))).isEmpty();
        assertThat(Equality.of(new Filter.In("age", Arrays.asList(3, null)))).isEmpty();
    }

    @Test
    void alternatives_and_exceptions_are_not_plain() {
        assertThat(Equality.of(new Filter.All())).isEmpty();
        assertThat(Equality.of(new Filter.Or(List.of(AGE, NAME)))).isEmpty();
        assertThat(Equality.of(new Filter.Not(AGE))).isEmpty();
        assertThat(Equality.of(new Filter.Compare("age", Operator.NOT_EQUAL, 3)))
                .isEmpty();
    }
}
