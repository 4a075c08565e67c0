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
import static dev.touchstone.sut.memstore.Books.refused;
import static dev.touchstone.sut.memstore.Books.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.sut.memstore.RecordRefusal.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecordTransactionTest {

    private static final Row ON_X = Row.empty().with("shelf", "x");

    private final RecordStore store = Books.open(new HandClock());
    private final RecordTransaction open = opened();

    private RecordTransaction opened() {
        add(store, AUTHOR, author("a"));
        add(store, AUTHOR, author("b"));
        add(store, BOOK, book("m").with("shelf", "x").with("author", "a"));
        add(store, BOOK, book("n").with("shelf", "y"));
        return store.begin();
    }

    private static void update(Records records, Model model, Object key, Row changes) {
        records.change(edit -> edit.update(model, key, OptionalLong.empty(), changes));
    }

    private static void delete(Records records, Model model, Object key) {
        records.change(edit -> edit.delete(model, key, OptionalLong.empty()));
    }

    private void ask(Function<RecordsView, Object> question) {
        open.ask(question);
    }

    /** Others do this, and then the transaction writes something else and commits. */
    private void commitAfter(Consumer<Records> others) {
        others.accept(store);
        add(open, AUTHOR, author("mine"));
        open.commit();
    }

    @Test
    void it_sees_one_moment_and_its_own_writes_and_nobody_else_sees_them() {
        add(store, BOOK, book("o"));
        add(open, BOOK, book("p"));
        assertThat(get(open, BOOK, "o")).isEmpty();
        assertThat(get(open, BOOK, "p")).isPresent();
        assertThat(get(store, BOOK, "p")).isEmpty();
    }

    @Test
    void what_was_read_and_changed_since_is_a_conflict() {
        ask(view -> view.get(BOOK, "m"));
        refused(Rule.CHANGED, () -> commitAfter(others -> update(others, BOOK, "m", Row.empty())));
        assertThat(get(store, AUTHOR, "mine")).isEmpty();
    }

    @Test
    void what_was_read_as_absent_and_is_there_now_is_a_conflict() {
        ask(view -> view.get(BOOK, "o"));
        refused(Rule.CHANGED, () -> commitAfter(others -> add(others, BOOK, book("o"))));
    }

    @Test
    void what_was_counted_is_a_conflict_when_there_is_one_more() {
        ask(view -> view.count(BOOK));
        refused(Rule.CHANGED, () -> commitAfter(others -> add(others, BOOK, book("o"))));
    }

    @Test
    void what_would_have_been_found_is_a_conflict() {
        ask(view -> view.select(BOOK, ON_X, row -> true));
        refused(
                Rule.CHANGED,
                () -> commitAfter(
                        others -> update(others, BOOK, "n", Row.empty().with("shelf", "x"))));
    }

    @Test
    void what_would_have_been_on_the_page_is_a_conflict() {
        ask(view -> view.page(BOOK, Row.empty(), Optional.empty(), 1));
        refused(Rule.CHANGED, () -> commitAfter(others -> add(others, BOOK, book("a"))));
    }

    @Test
    void what_was_not_read_is_none() {
        ask(view -> view.select(BOOK, ON_X, row -> true));
        ask(view -> view.page(BOOK, Row.empty(), Optional.of("a"), 1));
        ask(view -> view.get(AUTHOR, "a"));
        commitAfter(others -> {
            add(others, BOOK, book("a"));
            add(others, BOOK, book("z"));
            update(others, BOOK, "n", Row.empty().with("isbn", "1"));
            update(others, AUTHOR, "b", Row.empty());
        });
        assertThat(count(store, BOOK)).isEqualTo(4);
        assertThat(get(store, AUTHOR, "mine")).isPresent();
    }

    @Test
    void a_write_upon_anothers_write_is_a_conflict() {
        update(open, BOOK, "m", Row.empty().with("place", "1"));
        update(store, BOOK, "m", Row.empty().with("isbn", "1"));
        refused(Rule.CHANGED, open::commit);
        assertThat(get(store, BOOK, "m").orElseThrow().get("place")).isNull();
        refused(Rule.OVER, open::commit);
    }

    @Test
    void doubles_of_what_came_meanwhile_are_refused() {
        add(open, BOOK, book("o").with("isbn", "1"));
        add(store, BOOK, book("p").with("isbn", "1"));
        refused(Rule.UNIQUE, open::commit);

        RecordTransaction next = store.begin();
        add(next, BOOK, book("q"));
        add(store, BOOK, book("q"));
        refused(Rule.UNIQUE, next::commit).extracting(RecordRefusal::fields).isEqualTo(List.of("id"));
    }

    @Test
    void two_records_may_change_places() {
        update(open, BOOK, "m", Row.empty().with("isbn", "1"));
        update(open, BOOK, "n", Row.empty().with("isbn", "2"));
        open.commit();
        RecordTransaction swap = store.begin();
        update(swap, BOOK, "m", Row.empty().with("isbn", null));
        update(swap, BOOK, "n", Row.empty().with("isbn", "1"));
        update(swap, BOOK, "m", Row.empty().with("isbn", "2"));
        add(store, AUTHOR, author("c"));
        swap.commit();
        assertThat(select(store, BOOK, Row.empty().with("isbn", "1")))
                .extracting(row -> row.get("id"))
                .containsExactly("n");
    }

    @Test
    void a_reference_to_what_went_meanwhile_is_refused() {
        add(open, LOAN, loan(1, "n"));
        delete(store, BOOK, "n");
        refused(Rule.REFERENCE, open::commit).extracting(RecordRefusal::fields).isEqualTo(List.of("book"));
    }

    @Test
    void a_deletion_of_what_was_referred_to_meanwhile_is_a_conflict() {
        delete(open, AUTHOR, "b");
        add(store, BOOK, book("o").with("author", "b"));
        refused(Rule.CHANGED, open::commit);
        assertThat(get(store, AUTHOR, "b")).isPresent();
    }

    @Test
    void what_a_model_of_later_refers_to_cannot_go() {
        RecordStore young = new MemStore(new HandClock()).records("t1");
        List.of(AUTHOR, BOOK).forEach(young::setUp);
        add(young, BOOK, book("m"));
        RecordTransaction early = young.begin();
        delete(early, BOOK, "m");
        young.setUp(LOAN);
        add(young, LOAN, loan(1, "m"));
        refused(Rule.REFERRED_TO, early::commit)
                .extracting(RecordRefusal::model, RecordRefusal::fields)
                .isEqualTo(List.of("Loan", List.of("book")));
    }

    @Test
    void what_is_taken_back_to_a_savepoint_was_never_written() {
        RecordTransaction.Savepoint first = open.savepoint();
        add(open, BOOK, book("o"));
        RecordTransaction.Savepoint second = open.savepoint();
        add(open, BOOK, book("p"));
        first.rollback();
        first.rollback();
        refused(Rule.OVER, second::rollback);
        assertThat(get(open, BOOK, "p")).isEmpty();
        add(open, BOOK, book("q"));
        add(store, BOOK, book("o"));
        open.commit();
        assertThat(count(store, BOOK)).isEqualTo(4);
    }

    @Test
    void what_fails_inside_leaves_the_rest() {
        add(open, BOOK, book("o"));
        refused(Rule.UNIQUE, () -> add(open, BOOK, book("m")));
        refused(Rule.MODEL, () -> open.checkSetUp(WRITER));
        open.checkSetUp(BOOK);
        open.commit();
        assertThat(get(store, BOOK, "o")).isPresent();
    }

    @Test
    void what_is_over_is_over() {
        RecordTransaction.Savepoint point = open.savepoint();
        open.rollback();
        open.rollback();
        refused(Rule.OVER, () -> open.ask(view -> view.count(BOOK)));
        refused(Rule.OVER, () -> add(open, BOOK, book("o")));
        refused(Rule.OVER, point::rollback);
        refused(Rule.OVER, open::savepoint);
        refused(Rule.OVER, open::commit);
    }
}
