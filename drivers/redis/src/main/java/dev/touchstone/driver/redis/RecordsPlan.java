package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.Equality;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.model.Model;
import dev.touchstone.model.RowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows are that a filter can match, if that is known without a look at all of them: by a key, by what only one may
 * have, or by an index.
 */
record RecordsPlan(Model model, StoredModel shape) {

    /** Rows with these keys, or at these places: one of the two is empty. */
    record Found(List<RecordId> ids, List<RecordPlace> places) {}

    Optional<Found> of(Filter filter) {
        return Equality.of(filter).stream()
                .map(equality -> of(equality.field(), equality.values()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Found> of(String field, List<?> values) {
        if (field.equals(shape.key())) {
            List<RecordId> ids = new ArrayList<>();
            values.forEach(value -> ids.add(RecordId.of(model, value)));
            return Optional.of(new Found(ids, List.of()));
        }
        boolean unique = shape.uniques().contains(List.of(field));
        if (!unique && !shape.indexed().contains(field)) {
            return Optional.empty();
        }
        List<RecordPlace> places = values.stream()
                .map(RowJson::text)
                .distinct() // 1.0 and 1.00 are one place
                .map(text -> place(unique, field, text))
                .toList();
        return Optional.of(new Found(List.of(), places));
    }

    private RecordPlace place(boolean unique, String field, String text) {
        return unique
                ? RecordClaim.of(shape.name(), List.of(field), List.of(text))
                : new RecordEntry(shape.name(), field, text);
    }
}
