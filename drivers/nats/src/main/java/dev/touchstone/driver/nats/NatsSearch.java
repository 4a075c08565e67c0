package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.Equality;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RowCursor;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import dev.touchstone.model.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the records that a filter may mean: by their keys, by what they refer to, else all of the model. */
record NatsSearch(NatsRecords records, Model model, NatsCells cells) {

    /** Above this all records of a model are faster fetched in one go. */
    private static final int MOST_ONE_BY_ONE = 1_000;

    private static final int FEWEST = 16;

    /** All that the filter matches, and perhaps others. */
    List<Row> among(Filter filter) throws Exception {
        Optional<Set<String>> ids = ids(filter);
        return ids.isEmpty() ? records.all(model, cells) : rows(List.copyOf(ids.get()));
    }

    /** What is enough to answer a query: of a page in the order of the keys only what comes before the next. */
    List<Row> enough(Query query) throws Exception {
        boolean byKey = query.order().isEmpty() && query.limit().isPresent();
        long most = 1L + query.offset() + query.limit().orElse(0);
        if (!byKey || most > MOST_ONE_BY_ONE) {
            return among(query.filter());
        }
        Optional<Set<String>> ids = query.filter() instanceof Filter.All ? Optional.of(known()) : ids(query.filter());
        return ids.isEmpty() ? among(query.filter()) : first((int) most, query, ids.get());
    }

    private Set<String> known() throws Exception {
        NatsRecordNames names = records.nats().names();
        Set<String> ids = new LinkedHashSet<>();
        records.nats().subjects().known(names.records(model.name())).forEach(name -> ids.add(names.id(name)));
        return ids;
    }

    private List<Row> first(int most, Query query, Set<String> ids) throws Exception {
        List<Keyed> left = new ArrayList<>();
        Optional<Object> last = RowCursor.read("query", model, query.order(), query.after())
                .map(row -> row.require(model.key().name()));
        for (String id : ids) {
            Keyed one = new Keyed(id, records.key(model, id));
            if (last.isEmpty() || Values.compare(one.key(), last.get()) > 0) {
                left.add(one);
            }
        }
        left.sort((one, other) -> Values.compare(one.key(), other.key()));
        List<Row> found = new ArrayList<>();
        for (int at = 0; at < left.size() && found.size() < most; ) {
            int end = Math.min(left.size(), at + Math.max(FEWEST, most - found.size()));
            rows(left.subList(at, end).stream().map(Keyed::id).toList()).stream()
                    .filter(Matching.of(query.filter()))
                    .forEach(found::add);
            at = end;
        }
        return found;
    }

    private record Keyed(String id, Object key) {}

    private List<Row> rows(List<String> ids) throws Exception {
        return records.get(model, ids, cells).stream().flatMap(Optional::stream).toList();
    }

    /** The ids of those that the filter may mean, if that is known without a look at all. */
    Optional<Set<String>> ids(Filter filter) throws Exception {
        for (Equality equality : Equality.of(filter)) {
            Optional<Set<String>> ids = ids(equality.field(), equality.values());
            if (ids.isPresent()) {
                return ids;
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
        NatsRecordNames names = records.nats().names();
        Set<String> ids = new LinkedHashSet<>();
        for (String target : targets) {
            records.nats().subjects().known(names.ties(target, model.name())).forEach(tie -> ids.add(names.owner(tie)));
        }
        return ids;
    }
}
