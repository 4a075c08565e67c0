package dev.touchstone.sut.memstore;

import static dev.touchstone.sut.memstore.Books.BOOK;
import static dev.touchstone.sut.memstore.Books.book;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.model.Row;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done before, a look into the indexes finds what a look at each row does. */
class RecordIndexesTest {

    private final RecordStore store = Books.open(new HandClock());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indexes_tell_what_the_rows_do(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            try {
                step(random);
            } catch (RecordRefusal refusal) {
                assertThat(refusal.rule()).isIn(Set.of(RecordRefusal.Rule.UNIQUE, RecordRefusal.Rule.THERE));
            }
        }
        for (int value = 0; value < 4; value++) {
            same(Row.empty().with("isbn", text(value)));
            same(Row.empty().with("shelf", text(value)));
            same(Row.empty().with("shelf", text(value)).with("place", text(3)));
            same(Row.empty().with("shelf", text(value)).with("isbn", text(3)));
            same(Row.empty().with("id", text(value)).with("shelf", text(3)));
        }
    }

    private void step(Random random) {
        String id = text(random.nextInt(12));
        Row some = Row.empty()
                .with(random.nextBoolean() ? "isbn" : "shelf", random.nextInt(4) == 0 ? null : text(random.nextInt(4)))
                .with("place", text(random.nextInt(4)));
        store.<Object>change(edit -> switch (random.nextInt(5)) {
            case 0 -> edit.delete(BOOK, id, OptionalLong.empty());
            case 1, 2 -> edit.update(BOOK, id, OptionalLong.empty(), some);
            case 3 -> edit.updateAll(BOOK, Row.empty().with("id", id), row -> true, some);
            default -> edit.upsert(BOOK, book(id).with(some));
        });
    }

    private void same(Row values) {
        Set<Object> found = new TreeSet<>();
        store.ask(view -> view.select(BOOK, values, row -> true)).forEach(row -> found.add(row.require("id")));
        Set<Object> expected = new TreeSet<>();
        store.ask(view -> view.select(BOOK, Row.empty(), row -> holds(row, values)))
                .forEach(row -> expected.add(row.require("id")));
        assertThat(found).as("%s", values).isEqualTo(expected);
    }

    private static boolean holds(Row row, Row values) {
        return values.fields().stream().allMatch(field -> Objects.equals(row.get(field), values.get(field)));
    }

    private static String text(int number) {
        return "v" + number;
    }
}
