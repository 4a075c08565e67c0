package com.example.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Names;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Rows as documents: their text as JSON, and a mark for each unique rule whose fields are not null. */
final class Rows {

    private static final int MOST_ID_BYTES = 1024;
    private static final int MOST_TEXT_BYTES = 4 << 20;

    private Rows() {}

    static String id(String operation, Model model, Object key) {
        String id = RowJson.text(key);
        if (!id.isEmpty()) {
            Names.utf8(operation, id, MOST_ID_BYTES);
        }
        return id;
    }

    static Content content(String operation, Model model, Row row) {
        String text = RowJson.write(model, row);
        int size = text.getBytes(UTF_8).length;
        if (size > MOST_TEXT_BYTES) {
            String detail = String.format("a record of %,d B is above the limit of %,d B", size, MOST_TEXT_BYTES);
            throw new BackendException(FailureKind.TOO_LARGE, operation, model.name(), detail, null);
        }
        SortedSet<String> marks = new TreeSet<>();
        for (List<String> rule : model.uniquesBesideKey()) {
            if (rule.stream().allMatch(field -> row.get(field) != null)) {
                marks.add(mark(model, row.only(rule)));
            }
        }
        return new Content(text, marks);
    }

    /** The values of one unique rule as a text of their own, however long they are. */
    static String mark(Model model, Row values) {
        List<String> rule = model.uniquesBesideKey().stream()
                .filter(fields -> values.fields().containsAll(fields))
                .findFirst()
                .orElseThrow();
        StringBuilder all = new StringBuilder();
        for (String field : rule) {
            String text = RowJson.text(values.require(field));
            all.append(text.length()).append(':').append(text);
        }
        return model.uniquesBesideKey().indexOf(rule) + " "
                + UUID.nameUUIDFromBytes(all.toString().getBytes(UTF_8));
    }

    /** The fields of the rule of such a mark. */
    static List<String> rule(Model model, String mark) {
        return model.uniquesBesideKey().get(Integer.parseInt(mark.substring(0, mark.indexOf(' '))));
    }

    static Row row(Model model, Document document) {
        Row row = RowJson.read(model, document.content().text());
        row = model.automatic(Automatic.CREATED_AT).isEmpty()
                ? row
                : row.with(model.automatic(Automatic.CREATED_AT).get().name(), document.created());
        return model.automatic(Automatic.UPDATED_AT).isEmpty()
                ? row
                : row.with(model.automatic(Automatic.UPDATED_AT).get().name(), document.changed());
    }
}
