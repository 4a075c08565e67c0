package dev.touchstone.sut.memstore;

import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The records of a namespace, all as they are at one moment. Rows are immutable. Models have to be set up. */
public interface RecordsView {

    /** The record with this key, if there is one. */
    Optional<Row> get(Model model, Object key);

    /**
     * The records that hold these values and match, in the order of their keys. Values of an indexed field, of the fields of a
     * unique rule or of the key are looked up; otherwise each record is looked at.
     *
     * @param values none of them null
     * @param filter asks nothing but the row, for it may be asked again
     */
    List<Row> select(Model model, Row values, Predicate<? super Row> filter);

    /**
     * The first records that hold these values, in the order of their keys.
     *
     * @param values none of them null
     * @param after only those behind this key
     * @param most how many at most, at least 1
     */
    List<Row> page(Model model, Row values, Optional<Object> after, long most);

    /** How many records there are. */
    long count(Model model);
}
