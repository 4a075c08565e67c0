package dev.touchstone.acceptance.records.corpus;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;

import dev.touchstone.acceptance.records.model.Sample;
import dev.touchstone.dsl.records.Criteria;
import dev.touchstone.dsl.records.Records;
import java.util.List;

/**
 * Three values of one field, close to each other.
 *
 * @param field the field of a {@link Sample}
 * @param low the first of them
 * @param middle the second
 * @param high the last
 * @param ordered whether filters know the order, too
 */
public record Ladder(String field, Object low, Object middle, Object high, boolean ordered) {

    /** Has three samples that hold them, under the keys 1, 2 and 3, and one that holds nothing, under 4. */
    public void settle(Records<Sample> samples) {
        samples.create(values("id", 3L, field, high));
        samples.create(values("id", 1L, field, low));
        samples.create(values("id", 4L, field, null));
        samples.create(values("id", 2L, field, middle));
    }

    /** Each comparison with the middle one finds the right samples. */
    public void expectCompared(Records<Sample> samples) {
        samples.expectFound(where(field, middle), 2L);
        samples.expectFound(where(field + "__ne", middle), 1L, 3L, 4L);
        samples.expectFound(where(field + "__in", List.of(high, low)), 1L, 3L);
        if (ordered) {
            samples.expectFound(where(field + "__gt", middle), 3L);
            samples.expectFound(where(field + "__gte", middle), 2L, 3L);
            samples.expectFound(where(field + "__lt", middle), 1L);
            samples.expectFound(where(field + "__lte", middle), 1L, 2L);
        } else {
            Criteria<Object> more = where(field + "__gt", middle);
            samples.expectFailure(VALIDATION, () -> samples.queryModels(more)).onFields(field);
        }
    }

    /** They are in order, up and down. */
    public void expectOrdered(Records<Sample> samples) {
        samples.expectFound(orderBy(field), 1L, 2L, 3L, 4L);
        samples.expectFound(orderBy("-" + field), 3L, 2L, 1L, 4L);
    }
}
