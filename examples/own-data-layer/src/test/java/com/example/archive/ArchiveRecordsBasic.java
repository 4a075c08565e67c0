package com.example.archive;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.Optional;
import java.util.TreeSet;

/** {@code records_basic} on the team's documents. */
record ArchiveRecordsBasic(Archive archive) implements RecordsBasic {

    @Override
    public void setUp(Model model) {
        if (model.automatic(Automatic.VERSION).isPresent()
                || !model.references().isEmpty()) {
            String detail = "documents have neither versions nor references";
            throw new BackendException(FailureKind.UNSUPPORTED, "setUp", model.name(), detail, null);
        }
        String shape = String.join("\n", model.shape());
        String known = archive.prepare("setUp", model, documents -> remembered(documents, model, shape));
        if (!known.equals(shape)) {
            String detail = "it was set up with other fields: " + known + " then, " + shape + " now";
            throw new BackendException(FailureKind.VALIDATION, "setUp", model.name(), detail, null);
        }
    }

    private String remembered(Documents documents, Model model, String shape) {
        try {
            documents.insert(archive.models(), model.name(), new Content(shape, new TreeSet<>()));
            return shape;
        } catch (TakenException known) {
            return documents
                    .find(archive.models(), model.name())
                    .orElseThrow()
                    .content()
                    .text();
        }
    }

    @Override
    public Row create(Model model, Row values) {
        Row row = RecordChecks.whole("create", model, values);
        String id = Rows.id("create", model, row.require(model.key().name()));
        Content content = Rows.content("create", model, row);
        return write("create", model, documents -> documents.insert(archive.collection(model), id, content));
    }

    @Override
    public Optional<Row> get(Model model, Object key) {
        String id = Rows.id("get", model, RecordChecks.key("get", model, key));
        return archive.run("get", model, documents -> documents.find(archive.collection(model), id))
                .map(document -> Rows.row(model, document));
    }

    @Override
    public Row update(Model model, Object key, Row changes) {
        String id = Rows.id("update", model, RecordChecks.key("update", model, key));
        Row sound = RecordChecks.changes("update", model, key, changes);
        return write(
                "update",
                model,
                documents -> documents
                        .change(archive.collection(model), id, old -> changed(model, old, sound))
                        .orElseThrow(() -> RecordFailures.missing("update", model, key)));
    }

    private static Content changed(Model model, Content old, Row changes) {
        return Rows.content("update", model, RowJson.read(model, old.text()).with(changes));
    }

    @Override
    public boolean delete(Model model, Object key) {
        String id = Rows.id("delete", model, RecordChecks.key("delete", model, key));
        return archive.run("delete", model, documents -> documents.delete(archive.collection(model), id));
    }

    @Override
    public Row upsert(Model model, Row values) {
        Row row = RecordChecks.whole("upsert", model, values);
        String id = Rows.id("upsert", model, row.require(model.key().name()));
        Content content = Rows.content("upsert", model, row);
        return write("upsert", model, documents -> documents.put(archive.collection(model), id, content));
    }

    private Row write(String operation, Model model, java.util.function.Function<Documents, Document> work) {
        try {
            return Rows.row(model, archive.run(operation, model, work));
        } catch (BackendException failure) {
            throw failure.getCause() instanceof TakenException taken
                    ? Failures.duplicate(operation, model, taken)
                    : failure;
        }
    }

    @Override
    public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
        RecordChecks.limit("all", model, limit);
        Query all = Query.of(new Filter.All()).limit(limit);
        return new ArchiveRecordsQuery(archive)
                .query(model, requireNonNull(after, "after").map(all::after).orElse(all));
    }

    @Override
    public long count(Model model) {
        return archive.run("count", model, documents -> documents.count(archive.collection(model)));
    }

    @Override
    public void clear(Model model) {
        archive.run("clear", model, documents -> {
            documents.clear(archive.collection(model));
            return true;
        });
    }
}
