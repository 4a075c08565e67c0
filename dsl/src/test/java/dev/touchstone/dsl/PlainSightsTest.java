package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.Traits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainSightsTest {

    private final History history = new History();

    @Test
    void every_operation_that_lists_must_see_just_what_is_there() {
        Plain plain = over(new ListingStore());
        plain.expectSights(Set.of());
        plain.write("thing", "red");
        plain.expectSights(Set.of("thing"));
        plain.expectEachItsOwn(Map.of("one", "thing", "two", "other thing"));
    }

    @Test
    void what_one_of_them_should_not_see_is_told() {
        Plain plain = over(new ListingStore("foreign"));
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> plain.expectSights(Set.of()))
                .satisfies(failure -> {
                    assertThat(failure.expected()).isEqualTo("page to see nothing");
                    assertThat(failure.but()).isEqualTo("it saw \"foreign\"");
                });
        assertThat(history.operations())
                .extracting(History.Operation::what)
                .containsExactly("expect  list to see 0", "expect  page to see 0");
    }

    @Test
    void a_wrong_number_is_told() {
        Plain plain = over(new ListingStore().countingMore(2));
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> plain.expectSights(Set.of()))
                .withMessageContainingAll("count to say 0", "it said 2");
    }

    private Plain over(ListingStore store) {
        Opener opener = new Opener() {
            @Override
            public <C> C open(Class<C> contract) {
                return contract.cast(store);
            }
        };
        Column column = new Column("toy", "toy", "Toy", "1", Map.of("listing", Traits.of(Map.of())));
        return new Plain(
                "listing", new Access(), List.of(), new Scene(column, opener, opener, history, Fixture.PATIENCE));
    }

    private static final class Access implements PlainAccess {

        @Override
        public String contract() {
            return "listing";
        }

        @Override
        public PlainOperations in(Opener namespace) {
            return namespace.open(Listing.class).operations();
        }
    }
}
