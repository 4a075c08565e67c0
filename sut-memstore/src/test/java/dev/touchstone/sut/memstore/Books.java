package dev.touchstone.sut.memstore;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Index;
import dev.touchstone.model.Key;
import dev.touchstone.model.Model;
import dev.touchstone.model.Named;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import dev.touchstone.model.Row;
import dev.touchstone.model.Unique;
import dev.touchstone.model.UniqueTogether;
import dev.touchstone.model.UpdatedAt;
import dev.touchstone.model.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;

/** A library with which record stores are tried. */
final class Books {

    /** One that writes. */
    record Author(
            @Key String id,

            @Nullable @References(value = Author.class, onDelete = OnDelete.SET_NULL)
            String teacher,

            @Nullable @References(value = Author.class, onDelete = OnDelete.SET_NULL)
            String friend,

            @Version long version) {}

    /** Goes with its author. */
    @UniqueTogether({"shelf", "place"})
    record Book(
            @Key String id,
            @Nullable @Unique String isbn,
            @Nullable @Index String shelf,
            @Nullable String place,
            @Nullable List<String> tags,

            @Nullable @References(value = Author.class, onDelete = OnDelete.CASCADE)
            String author,

            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt) {}

    /** Keeps its book. */
    record Loan(
            @Key long id,
            @References(Book.class) String book,

            @Nullable @References(value = Author.class, onDelete = OnDelete.CASCADE)
            String reader) {}

    /** An author as somebody declares it later. */
    @Named("Author")
    record Writer(@Key String id, String name) {}

    static final Model AUTHOR = Model.of(Author.class);
    static final Model BOOK = Model.of(Book.class);
    static final Model LOAN = Model.of(Loan.class);
    static final Model WRITER = Model.of(Writer.class);

    private Books() {}

    /** An empty library. */
    static RecordStore open(HandClock clock) {
        RecordStore store = new MemStore(clock).records("t1");
        List.of(AUTHOR, BOOK, LOAN).forEach(store::setUp);
        return store;
    }

    static Row author(String id) {
        return Row.empty().with("id", id);
    }

    static Row book(String id) {
        return Row.empty().with("id", id);
    }

    static Row loan(long id, String book) {
        return Row.empty().with("id", id).with("book", book);
    }

    static Row add(Records records, Model model, Row row) {
        return records.change(edit -> edit.create(model, List.of(row))).get(0);
    }

    static Optional<Row> get(Records records, Model model, Object key) {
        return records.ask(view -> view.get(model, key));
    }

    static List<Row> select(Records records, Model model, Row values) {
        return records.ask(view -> view.select(model, values, row -> true));
    }

    static List<Row> page(Records records, Model model, Row values, Optional<Object> after, long most) {
        return records.ask(view -> view.page(model, values, after, most));
    }

    static long count(Records records, Model model) {
        return records.ask(view -> view.count(model));
    }

    /** The call is refused for this rule. */
    static AbstractObjectAssert<?, RecordRefusal> refused(
            RecordRefusal.Rule rule, ThrowableAssert.ThrowingCallable call) {
        RecordRefusal refusal = Assertions.catchThrowableOfType(RecordRefusal.class, call);
        Assertions.assertThat(refusal).as("it is refused").isNotNull();
        Assertions.assertThat(refusal.rule()).as(refusal.getMessage()).isEqualTo(rule);
        return Assertions.assertThatObject(refusal);
    }
}
