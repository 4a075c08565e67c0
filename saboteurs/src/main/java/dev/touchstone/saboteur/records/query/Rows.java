package dev.touchstone.saboteur.records.query;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.function.Predicate;

/**
 * The records of one model, among which a fault chooses in a way that no filter has.
 *
 * @param sound where they are
 * @param model of which model
 */
public record Rows(RecordsQuery sound, Model model) {

    /** All of them, in the order of their keys. */
    public List<Row> all() {
        return sound.query(model, Query.of(new Filter.All())).items();
    }

    /** A filter that means these. */
    public Filter where(Predicate<Row> chosen) {
        return keys(all().stream().filter(chosen).toList());
    }

    /** A filter that means these. */
    public Filter keys(List<Row> rows) {
        String key = model.key().name();
        return new Filter.In(key, rows.stream().map(row -> row.require(key)).toList());
    }

    /** Whether an operator says yes to two values of which the first is so much more than the second. */
    public static boolean holds(Filter.Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
