package dev.touchstone.sut.memstore;

import static dev.touchstone.sut.memstore.Books.BOOK;
import static dev.touchstone.sut.memstore.Books.add;
import static dev.touchstone.sut.memstore.Books.book;
import static dev.touchstone.sut.memstore.Books.count;
import static dev.touchstone.sut.memstore.Books.get;
import static dev.touchstone.sut.memstore.Books.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.model.Row;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once: the result is that of some order. */
class RecordRacesTest {

    private final RecordStore store = Books.open(new HandClock());

    private static List<Boolean> together(int count, java.util.function.IntPredicate act) {
        List<CompletableFuture<Boolean>> acts = IntStream.range(0, count)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> act.test(i)))
                .toList();
        return acts.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void of_many_who_want_one_value_one_gets_it() {
        List<Boolean> got = together(16, i -> {
            try {
                add(store, BOOK, book("b" + i).with("isbn", "1"));
                return true;
            } catch (RecordRefusal refusal) {
                return false;
            }
        });
        assertThat(got).containsOnlyOnce(true);
        assertThat(count(store, BOOK)).isEqualTo(1);
    }

    /** Each adds one more than there are; were two of them to look at the same moment, a number would come twice. */
    @Test
    void transactions_are_as_if_they_were_alone() {
        List<Boolean> done = together(40, i -> {
            for (int attempt = 0; attempt < 1_000; attempt++) {
                RecordTransaction open = store.begin();
                long count = open.ask(view -> view.count(BOOK));
                add(open, BOOK, book("by" + i).with("place", Long.toString(count)));
                try {
                    open.commit();
                    return true;
                } catch (RecordRefusal refusal) {
                    assertThat(refusal.rule()).isEqualTo(RecordRefusal.Rule.CHANGED);
                }
            }
            return false;
        });
        assertThat(done).doesNotContain(false);
        assertThat(select(store, BOOK, Row.empty()))
                .extracting(row -> row.get("place"))
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    @Test
    void changes_of_different_fields_all_stay() {
        add(store, BOOK, book("b"));
        together(20, i -> {
            String field = i % 2 == 0 ? "shelf" : "place";
            store.change(edit ->
                    edit.update(BOOK, "b", OptionalLong.empty(), Row.empty().with(field, "x")));
            return true;
        });
        Row row = get(store, BOOK, "b").orElseThrow();
        assertThat(row.get("shelf")).isEqualTo("x");
        assertThat(row.get("place")).isEqualTo("x");
    }
}
