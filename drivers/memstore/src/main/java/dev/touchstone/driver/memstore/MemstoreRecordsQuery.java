package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.QueryChecks;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.Selection;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;

/** {@code records_query} on the in-process store: what must be equal it may look up, the rest is a look at each row. */
record MemstoreRecordsQuery(MemstoreRecords records) implements RecordsQuery {

    @Override
    public Page<Row> query(Model model, Query query) {
        QueryChecks.check("query", model, query);
        List<Row> found = select("query", model, query.filter());
        return Selection.of("query", model, unfiltered(query), found.stream());
    }

    @Override
    public long count(Model model, Filter filter) {
        QueryChecks.check("count", model, filter);
        return select("count", model, filter).size();
    }

    private List<Row> select(String operation, Model model, Filter filter) {
        return records.ask(
                operation, model, view -> view.select(model, MemstoreRecords.held(filter), Matching.of(filter)));
    }

    /** The filter has been at work already. */
    private static Query unfiltered(Query query) {
        return new Query(new Filter.All(), query.order(), query.limit(), query.offset(), query.fields(), query.after());
    }
}
