package com.example.archive;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Optional;

/** {@code records_unique} on the team's documents: what is unique is a mark. */
record ArchiveRecordsUnique(Archive archive) implements RecordsUnique {

    @Override
    public Optional<Row> find(Model model, Row values) {
        RecordChecks.unique("find", model, values);
        if (values.has(model.key().name())) {
            return new ArchiveRecordsBasic(archive)
                    .get(model, values.require(model.key().name()));
        }
        String mark = Rows.mark(model, values);
        return archive.run("find", model, documents -> documents.findMarked(archive.collection(model), mark))
                .map(document -> Rows.row(model, document));
    }
}
