package dev.touchstone.sut.memstore;

import dev.touchstone.model.Row;
import dev.touchstone.model.Values;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which records are meant: those of a model that hold these values, none of them null, and match. Asked at two moments, it
 * tells whether anything that matters happened between them.
 */
record Question(String model, Row values, Predicate<? super Row> filter) {

    static Question of(String model, Row values) {
        return new Question(model, values, row -> true);
    }

    /** The answer at this moment, in the order of the keys. */
    List<Row> asked(Tables tables) {
        return among(tables.table(model).candidates(values)).toList();
    }

    /** Those of these records. */
    Stream<Row> among(NavigableMap<Object, Row> candidates) {
        return candidates.values().stream().filter(this::fits).filter(filter);
    }

    private boolean fits(Row row) {
        for (Map.Entry<String, Object> value : values.values().entrySet()) {
            Object held = row.get(value.getKey());
            if (held == null || !Values.equal(held, value.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has the same answer at both: the very same rows, for each write makes a new one. */
    boolean isAnsweredAlike(Tables one, Tables other) {
        if (Tables.isTheVery(one.table(model), other.table(model))) {
            return true;
        }
        List<Row> first = asked(one);
        List<Row> second = asked(other);
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!Tables.isTheVery(first.get(i), second.get(i))) {
                return false;
            }
        }
        return true;
    }
}
