package dev.touchstone.sut.memstore;

import static dev.touchstone.sut.memstore.Books.AUTHOR;
import static dev.touchstone.sut.memstore.Books.BOOK;
import static dev.touchstone.sut.memstore.Books.LOAN;
import static dev.touchstone.sut.memstore.Books.add;
import static dev.touchstone.sut.memstore.Books.author;
import static dev.touchstone.sut.memstore.Books.book;
import static dev.touchstone.sut.memstore.Books.get;
import static dev.touchstone.sut.memstore.Books.loan;
import static dev.touchstone.sut.memstore.Books.refused;
import static dev.touchstone.sut.memstore.Books.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.sut.memstore.RecordRefusal.Rule;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RecordDeletionTest {

    private final RecordStore store = Books.open(new HandClock());

    private boolean delete(Model model, Object key) {
        return store.change(edit -> edit.delete(model, key, OptionalLong.empty()));
    }

    private long count(Model model) {
        return store.ask(view -> view.count(model));
    }

    @Test
    void what_belongs_to_it_goes_too_and_nothing_else() {
        List.of("a", "b").forEach(id -> {
            add(store, AUTHOR, author(id));
            add(store, BOOK, book(id + "1").with("author", id));
            add(store, BOOK, book(id + "2").with("author", id));
        });
        assertThat(delete(AUTHOR, "a")).isTrue();
        assertThat(select(store, BOOK, Row.empty()))
                .extracting(row -> row.get("id"))
                .containsExactly("b1", "b2");
        add(store, AUTHOR, author("a"));
    }

    @Test
    void what_outlives_it_refers_to_nothing_in_one_change() {
        add(store, AUTHOR, author("a"));
        add(store, AUTHOR, author("b").with("teacher", "a").with("friend", "a"));
        assertThat(delete(AUTHOR, "a")).isTrue();
        Row left = get(store, AUTHOR, "b").orElseThrow();
        assertThat(left.get("teacher")).isNull();
        assertThat(left.get("friend")).isNull();
        assertThat(left.get("version")).isEqualTo(2L);
    }

    @Test
    void what_keeps_it_refuses_and_nothing_is_done() {
        add(store, AUTHOR, author("a"));
        add(store, AUTHOR, author("b").with("teacher", "a"));
        add(store, BOOK, book("x").with("author", "a"));
        add(store, LOAN, loan(1, "x"));
        refused(Rule.REFERRED_TO, () -> delete(AUTHOR, "a"))
                .extracting(RecordRefusal::model, RecordRefusal::fields)
                .isEqualTo(List.of("Loan", List.of("book")));
        assertThat(count(AUTHOR)).isEqualTo(2);
        assertThat(get(store, AUTHOR, "b").orElseThrow().get("teacher")).isEqualTo("a");
        assertThat(delete(LOAN, 1L)).isTrue();
        assertThat(delete(AUTHOR, "a")).isTrue();
        assertThat(count(BOOK)).isZero();
    }

    @Test
    void what_goes_by_another_way_refuses_nothing() {
        add(store, AUTHOR, author("a"));
        add(store, BOOK, book("x").with("author", "a"));
        add(store, LOAN, loan(1, "x").with("reader", "a"));
        assertThat(delete(AUTHOR, "a")).isTrue();
        assertThat(count(LOAN)).isZero();
    }

    @Test
    void circles_end() {
        add(store, AUTHOR, author("a").with("teacher", "a"));
        add(store, AUTHOR, author("b").with("teacher", "a"));
        store.change(edit ->
                edit.update(AUTHOR, "a", OptionalLong.empty(), Row.empty().with("friend", "b")));
        assertThat(delete(AUTHOR, "a")).isTrue();
        int others = store.change(edit -> edit.deleteAll(AUTHOR, Row.empty(), row -> true));
        assertThat(others).isEqualTo(1);
        assertThat(delete(AUTHOR, "a")).isFalse();
    }
}
