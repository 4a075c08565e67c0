package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the records that a filter may mean: by their keys, by what they refer to, else all of the model. */
record NatsSearch(NatsRecords records, Model model, NatsCells cells) {

    /** All that the filter matches, and perhaps others. */
    List<Row> among(Filter filter) throws Exception {
        Optional<Set<String>> ids = ids(filter);
        if (ids.isEmpty()) {
            return records.all(model, cells);
        }
        return records.get(model, List.copyOf(ids.get()), cells).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Set<String>> ids(Filter filter) throws Exception {
        if (filter instanceof Filter.Compare compare
                && compare.operator() == Filter.Operator.EQUAL
                && compare.value() != null) {
            return ids(compare.field(), List.of(compare.value()));
        }
        if (filter instanceof Filter.In in) {
            return ids(in.field(), in.values().stream().filter(Objects::nonNull).toList());
        }
        if (filter instanceof Filter.And and) {
            for (Filter one : and.filters()) {
                Optional<Set<String>> ids = ids(one);
                if (ids.isPresent()) {
                    return ids;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Set<String>> ids(String field, List<?> values) throws Exception {
        if (field.equals(model.key().name())) {
            return Optional.of(keyed(model.name(), values));
        }
        for (Reference reference : model.references()) {
            boolean few = values.size() == 1; // each has to be asked for
            if (few && reference.field().equals(field)) {
                return Optional.of(referring(keyed(reference.targetName(), values)));
            }
        }
        return Optional.empty();
    }

    /** What cannot be a key is nobody's. */
    private static Set<String> keyed(String model, List<?> values) {
        Set<String> ids = new LinkedHashSet<>();
        for (Object value : values) {
            String text = RowJson.text(value);
            if (NatsRecords.isKey(text)) {
                ids.add(NatsRecordNames.id(model, text));
            }
        }
        return ids;
    }

    private Set<String> referring(Set<String> targets) throws Exception {
        List<String> ties = new ArrayList<>();
        for (String target : targets) {
            ties.addAll(records.nats().subjects().known(records.nats().names().ties(target)));
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Optional<String> id : cells.shown(ties)) {
            id.filter(one -> NatsRecordNames.model(one).equals(NatsRecordNames.part(model.name())))
                    .ifPresent(ids::add);
        }
        return ids;
    }
}
