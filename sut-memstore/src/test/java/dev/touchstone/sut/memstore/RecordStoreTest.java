package dev.touchstone.sut.memstore;

import static dev.touchstone.sut.memstore.Books.AUTHOR;
import static dev.touchstone.sut.memstore.Books.BOOK;
import static dev.touchstone.sut.memstore.Books.LOAN;
import static dev.touchstone.sut.memstore.Books.WRITER;
import static dev.touchstone.sut.memstore.Books.add;
import static dev.touchstone.sut.memstore.Books.author;
import static dev.touchstone.sut.memstore.Books.book;
import static dev.touchstone.sut.memstore.Books.count;
import static dev.touchstone.sut.memstore.Books.get;
import static dev.touchstone.sut.memstore.Books.loan;
import static dev.touchstone.sut.memstore.Books.page;
import static dev.touchstone.sut.memstore.Books.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.model.Row;
import dev.touchstone.sut.memstore.RecordRefusal.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RecordStoreTest {

    private final HandClock clock = new HandClock();
    private final RecordStore store = Books.open(clock);

    private Row update(String id, Row changes) {
        return store.change(edit -> edit.update(BOOK, id, OptionalLong.empty(), changes));
    }

    @Test
    void times_are_the_clocks_to_the_microsecond_and_move_though_it_stands_still() {
        clock.forward(Duration.ofNanos(1_999));
        Row first = add(store, BOOK, book("a").with("createdAt", Instant.EPOCH));
        assertThat(first.get("createdAt")).isEqualTo(Instant.parse("2026-01-01T00:00:00.000001Z"));
        assertThat(first.get("updatedAt")).isEqualTo(first.get("createdAt"));

        Row second = update("a", Row.empty());
        assertThat(second.get("createdAt")).isEqualTo(first.get("createdAt"));
        assertThat(second.get("updatedAt")).isEqualTo(Instant.parse("2026-01-01T00:00:00.000002Z"));
        clock.forward(Duration.ofSeconds(-5));
        assertThat(update("a", Row.empty()).get("updatedAt")).isEqualTo(Instant.parse("2026-01-01T00:00:00.000003Z"));
        clock.forward(Duration.ofSeconds(10));
        assertThat(update("a", Row.empty()).get("updatedAt")).isEqualTo(Instant.parse("2026-01-01T00:00:05.000001Z"));
    }

    @Test
    void what_was_given_is_copied() {
        List<String> tags = new ArrayList<>(List.of("x"));
        add(store, BOOK, book("a").with("tags", tags));
        tags.add("y");
        update("a", Row.empty().with("place", "p"));
        assertThat(get(store, BOOK, "a").orElseThrow().get("tags")).isEqualTo(List.of("x"));
        List<String> others = new ArrayList<>(List.of("z"));
        update("a", Row.empty().with("tags", others));
        others.clear();
        assertThat(get(store, BOOK, "a").orElseThrow().get("tags")).isEqualTo(List.of("z"));
    }

    @Test
    void doubles_are_compared_as_values_and_named() {
        add(store, BOOK, book("a").with("shelf", "a").with("place", "bc").with("isbn", "1"));
        add(store, BOOK, book("b").with("shelf", "ab").with("place", "c"));
        add(store, BOOK, book("c").with("shelf", "a"));
        add(store, BOOK, book("d").with("shelf", "a"));
        refused(Rule.UNIQUE, () -> add(store, BOOK, book("a")))
                .extracting(RecordRefusal::fields)
                .isEqualTo(List.of("id"));
        refused(Rule.UNIQUE, () -> add(store, BOOK, book("e").with("isbn", "1")))
                .extracting(RecordRefusal::fields)
                .isEqualTo(List.of("isbn"));
        refused(Rule.UNIQUE, () -> update("c", Row.empty().with("place", "bc")))
                .extracting(RecordRefusal::fields)
                .isEqualTo(List.of("shelf", "place"));
        assertThat(count(store, BOOK)).isEqualTo(4);
    }

    @Test
    void of_many_all_are_created_or_none() {
        refused(
                Rule.REFERENCE,
                () -> store.change(edit ->
                        edit.create(AUTHOR, List.of(author("a"), author("b").with("teacher", "x")))));
        assertThat(count(store, AUTHOR)).isZero();
        store.change(edit -> edit.create(
                AUTHOR, List.of(author("a").with("teacher", "b"), author("b").with("teacher", "b"))));
        assertThat(count(store, AUTHOR)).isEqualTo(2);
    }

    @Test
    void what_fails_half_way_leaves_nothing() {
        refused(
                Rule.THERE,
                () -> store.change(edit -> {
                    edit.create(AUTHOR, List.of(author("a")));
                    assertThat(edit.get(AUTHOR, "a")).isPresent();
                    return edit.update(AUTHOR, "b", OptionalLong.empty(), Row.empty());
                }));
        assertThat(get(store, AUTHOR, "a")).isEmpty();
    }

    @Test
    void an_orphan_is_refused_and_told() {
        refused(Rule.REFERENCE, () -> add(store, LOAN, loan(1, "none")))
                .extracting(RecordRefusal::model, RecordRefusal::fields)
                .isEqualTo(List.of("Loan", List.of("book")));
    }

    @Test
    void a_stale_version_is_refused() {
        add(store, AUTHOR, author("a").with("version", 7L));
        store.change(edit -> edit.update(AUTHOR, "a", OptionalLong.of(1), Row.empty()));
        refused(Rule.VERSION, () -> store.change(edit -> edit.update(AUTHOR, "a", OptionalLong.of(1), Row.empty())));
        refused(Rule.VERSION, () -> store.change(edit -> edit.delete(AUTHOR, "a", OptionalLong.of(3))));
        boolean first = store.change(edit -> edit.delete(AUTHOR, "a", OptionalLong.of(2)));
        boolean again = store.change(edit -> edit.delete(AUTHOR, "a", OptionalLong.of(2)));
        assertThat(first).isTrue();
        assertThat(again).isFalse();
    }

    @Test
    void a_model_of_another_shape_is_refused_and_one_never_set_up_too() {
        store.setUp(AUTHOR);
        refused(Rule.MODEL, () -> store.setUp(WRITER))
                .extracting(Throwable::getMessage)
                .asString()
                .contains("teacher", "name");
        RecordStore other = new MemStore(clock).records("t2");
        refused(Rule.MODEL, () -> other.ask(view -> view.count(AUTHOR)));
        other.setUp(WRITER);
    }

    @Test
    void pages_go_on_behind_a_key() {
        List.of("c", "a", "b", "d").forEach(id -> add(store, BOOK, book(id).with("shelf", id.equals("d") ? "y" : "x")));
        Row onX = Row.empty().with("shelf", "x");
        assertThat(page(store, BOOK, onX, Optional.of("a"), 1))
                .extracting(row -> row.get("id"))
                .containsExactly("b");
        assertThat(page(store, BOOK, onX, Optional.of("b"), 9))
                .extracting(row -> row.get("id"))
                .containsExactly("c");
        assertThat(page(store, BOOK, Row.empty(), Optional.empty(), 9))
                .extracting(row -> row.get("id"))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void who_asks_does_not_wait_for_who_changes() {
        long seen = store.change(edit -> {
            edit.create(BOOK, List.of(book("a")));
            return CompletableFuture.supplyAsync(() -> store.ask(view -> view.count(BOOK)))
                    .join();
        });
        assertThat(seen).isZero();
        assertThat(count(store, BOOK)).isEqualTo(1);
    }
}
