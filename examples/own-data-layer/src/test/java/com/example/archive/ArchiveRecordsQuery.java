package com.example.archive;

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

/** {@code records_query} on the team's documents, which cannot be searched: all are looked at. */
record ArchiveRecordsQuery(Archive archive) implements RecordsQuery {

    @Override
    public Page<Row> query(Model model, Query query) {
        QueryChecks.check("query", model, query);
        return Selection.of("query", model, query, rows("query", model).stream());
    }

    @Override
    public long count(Model model, Filter filter) {
        QueryChecks.check("count", model, filter);
        return rows("count", model).stream().filter(Matching.of(filter)).count();
    }

    private List<Row> rows(String operation, Model model) {
        return archive.run(
                operation,
                model,
                documents -> documents.all(archive.collection(model)).stream()
                        .map(document -> Rows.row(model, document))
                        .toList());
    }
}
