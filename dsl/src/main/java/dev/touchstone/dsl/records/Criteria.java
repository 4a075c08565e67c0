package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.model.RecordType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which records are meant: {@code where(User::age).atLeast(25).and(User::age).atMost(50)}. What is joined is read from left to
 * right; brackets are made by giving another one to {@link #and} or {@link #or}. Immutable.
 *
 * @param <T> the record class; {@link Object} where all names are texts
 */
public final class Criteria<T> {

    private final Clause clause;

    Criteria(Clause clause) {
        this.clause = clause;
    }

    /** Every record: needed where many are changed or deleted. */
    public static <T> Criteria<T> all() {
        return new Criteria<>(Clause.all());
    }

    /** Those whose field compares in the way that comes next. */
    public static <T, V extends @Nullable Object> Condition<T, V> where(FieldRef<T, V> field) {
        return new Condition<>(FieldName.of(field), Criteria::new);
    }

    /**
     * Those that compare so by a name of the backend: {@code where("age", 25)}, or with {@code age__ne}, {@code __gt},
     * {@code __gte}, {@code __lt}, {@code __lte}, {@code __in}, {@code __contains}, {@code __startswith}, {@code __endswith},
     * {@code __isnull}.
     */
    public static <T> Criteria<T> where(String name, @Nullable Object value) {
        return new Criteria<>(new DynamicClause(name, value));
    }

    /** Those whose JSON field compares, at this path, in the way that comes next. */
    public static <T> JsonCondition<T> at(FieldRef<T, ?> field, String... path) {
        return new JsonCondition<>(FieldName.of(field), List.of(path), Criteria::new);
    }

    /** Those that have this text, in upper or lower case, in one of these fields of text or of lists of text. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Criteria<T> search(String text, FieldRef<T, ?>... fields) {
        List<FieldName> names = Stream.of(fields).map(FieldName::of).toList();
        return new Criteria<>(type ->
                new Filter.Search(names.stream().map(name -> name.in(type)).toList(), text));
    }

    /** All others. */
    public static <T> Criteria<T> not(Criteria<T> criteria) {
        return new Criteria<>(criteria.clause.not());
    }

    /** Only those of them whose field compares in the way that comes next. */
    public <S extends T, V extends @Nullable Object> Condition<S, V> and(FieldRef<S, V> field) {
        return new Condition<>(FieldName.of(field), next -> new Criteria<>(clause.and(next)));
    }

    /** Those too whose field compares in the way that comes next. */
    public <S extends T, V extends @Nullable Object> Condition<S, V> or(FieldRef<S, V> field) {
        return new Condition<>(FieldName.of(field), next -> new Criteria<>(clause.or(next)));
    }

    /** Only those of them that the other means too. */
    public <S extends T> Criteria<S> and(Criteria<S> other) {
        return new Criteria<>(clause.and(other.clause));
    }

    /** Those too that the other means. */
    public <S extends T> Criteria<S> or(Criteria<S> other) {
        return new Criteria<>(clause.or(other.clause));
    }

    /** Only those of them that compare so by a name of the backend, as in {@link #where(String, Object)}. */
    public Criteria<T> and(String name, @Nullable Object value) {
        return new Criteria<>(clause.and(new DynamicClause(name, value)));
    }

    /** Those too that compare so by a name of the backend, as in {@link #where(String, Object)}. */
    public Criteria<T> or(String name, @Nullable Object value) {
        return new Criteria<>(clause.or(new DynamicClause(name, value)));
    }

    /** In the order of this field, from the first to the last. */
    public <S extends T> RecordQuery<S> orderBy(FieldRef<S, ?> field) {
        return this.<S>query().thenBy(field);
    }

    /** In the order of this field of the backend; with a {@code -} before it, from the last to the first. */
    public RecordQuery<T> orderBy(String field) {
        return this.<T>query().thenBy(field);
    }

    /** At most so many of them. */
    public RecordQuery<T> limit(int most) {
        return this.<T>query().limit(most);
    }

    /** Without so many of the first. */
    public RecordQuery<T> offset(int skipped) {
        return this.<T>query().offset(skipped);
    }

    /** Behind the page that ended here. */
    public RecordQuery<T> after(Cursor end) {
        return this.<T>query().after(end);
    }

    /** With these fields alone. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <S extends T> RecordQuery<S> only(FieldRef<S, ?>... fields) {
        return this.<S>query().only(fields);
    }

    /** With these fields of the backend alone. */
    public RecordQuery<T> only(String first, String... more) {
        return this.<T>query().only(first, more);
    }

    <S> RecordQuery<S> query() {
        return RecordQuery.of(clause);
    }

    Filter in(RecordType<?> type) {
        return clause.in(type);
    }
}
