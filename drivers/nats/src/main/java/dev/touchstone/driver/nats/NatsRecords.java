package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records of a namespace: reads them, and tries changes until nobody was faster. */
record NatsRecords(NatsNamespace nats) {

    private static final int MOST_KEY_BYTES = 1024;

    /**
     * What a change does in each try.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Try<T extends @Nullable Object> {
        T in(NatsUnit unit) throws Exception;
    }

    /**
     * What is read.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Look<T> {
        T at(NatsCells cells) throws Exception;
    }

    /** Changes records of a model that is set up. */
    <T extends @Nullable Object> T change(String operation, Model model, Try<T> change) {
        return prepare(operation, model, unit -> {
            unit.cells().ask(nats.names().models());
            T answer;
            try {
                answer = change.in(unit);
            } catch (BackendException refused) {
                NatsModels.refuseUnknown(
                        operation, model, unit.read(nats.names().models()));
                throw refused;
            }
            NatsModels.refuseUnknown(operation, model, unit.read(nats.names().models()));
            return answer;
        });
    }

    /** Changes what there is of a model that may not be set up yet. */
    <T extends @Nullable Object> T prepare(String operation, Model model, Try<T> change) {
        return nats.run(operation, model.name(), deadline -> {
            while (true) {
                NatsUnit unit = new NatsUnit(nats, deadline);
                try {
                    T answer = change.in(unit);
                    if (NatsCommit.of(unit)) {
                        return answer;
                    }
                } finally {
                    unit.turn().end();
                }
                if (deadline.isOver()) {
                    throw NatsFailures.lostEveryRace();
                }
            }
        });
    }

    <T> T read(String operation, Model model, Look<T> look) {
        return ask(operation, model, deadline -> look.at(new NatsCells(nats, deadline)));
    }

    /** Reads records of a model that is set up: whether it is, is asked beside what is read. */
    <T> T ask(String operation, Model model, NatsConnection.Talk<T> reading) {
        return nats.run(operation, model.name(), deadline -> {
            NatsCells cells = new NatsCells(nats, deadline);
            List<String> models = List.of(nats.names().models());
            cells.ask(models.get(0));
            T answer = reading.within(deadline);
            NatsModels.refuseUnknown(operation, model, cells.shown(models).get(0));
            return answer;
        });
    }

    /** Reads one record: where it is, its model is set up, and need not be asked for. */
    Optional<Row> one(String operation, Model model, String id) {
        return nats.run(operation, model.name(), deadline -> {
            NatsCells cells = new NatsCells(nats, deadline);
            Optional<Row> found = get(model, List.of(id), cells).get(0);
            if (found.isEmpty()) {
                List<String> models = List.of(nats.names().models());
                NatsModels.refuseUnknown(operation, model, cells.shown(models).get(0));
            }
            return found;
        });
    }

    /** The texts of all records of a model. */
    List<String> texts(Model model, NatsCells cells) throws Exception {
        return cells.all(nats.names().records(model.name()));
    }

    /** All records of a model. */
    List<Row> all(Model model, NatsCells cells) throws Exception {
        return texts(model, cells).stream()
                .map(text -> RowJson.read(model, text))
                .toList();
    }

    /** The ids of the records that match, at each of which the unit has looked. */
    List<String> ids(Model model, Filter filter, NatsUnit unit) throws Exception {
        Predicate<Row> matches = Matching.of(filter);
        List<String> ids = new ArrayList<>();
        for (String name : names(model, filter, unit)) {
            Optional<String> text = unit.read(name);
            if (text.isPresent() && (filter instanceof Filter.All || matches.test(RowJson.read(model, text.get())))) {
                ids.add(nats.names().id(name));
            }
        }
        return ids;
    }

    private List<String> names(Model model, Filter filter, NatsUnit unit) throws Exception {
        Optional<Set<String>> ids = new NatsSearch(this, model, unit.cells()).ids(filter);
        if (ids.isEmpty()) {
            return unit.wantAll(nats.names().records(model.name()));
        }
        List<String> names = ids.get().stream().map(nats.names()::record).toList();
        unit.want(names);
        return names;
    }

    /** The key in an id of the model's. */
    Object key(Model model, String id) {
        String field = model.key().name();
        return RowJson.read(model, JsonTree.write(Map.of(field, NatsRecordNames.key(id))))
                .require(field);
    }

    /** The records with these ids. */
    List<Optional<Row>> get(Model model, List<String> ids, NatsCells cells) throws Exception {
        List<Optional<Row>> rows = new ArrayList<>();
        for (Optional<String> text :
                cells.shown(ids.stream().map(nats.names()::record).toList())) {
            rows.add(text.map(one -> RowJson.read(model, one)));
        }
        return rows;
    }

    /** A whole record, sound and with a key that is none too long. */
    static Row whole(String operation, Model model, Row values) {
        Row row = RecordChecks.whole(operation, model, values);
        String unused = id(operation, model, row.require(model.key().name()));
        return row;
    }

    /** The id of the record with this key. */
    static String id(String operation, Model model, Object key) {
        String text = RowJson.text(RecordChecks.key(operation, model, key));
        checkSize(operation, model, model.key().name(), text, MOST_KEY_BYTES);
        return NatsRecordNames.id(model.name(), text);
    }

    /** Whether a text can be that of a key. */
    static boolean isKey(String text) {
        return !text.isEmpty() && text.getBytes(StandardCharsets.UTF_8).length <= MOST_KEY_BYTES;
    }

    static void checkSize(String operation, Model model, String what, String text, long most) {
        long bytes =
                text.length() <= most / 3 ? 0 : text.getBytes(StandardCharsets.UTF_8).length; // no sign has more than 3
        if (bytes > most) {
            throw RecordFailures.tooLarge(operation, model, List.of(), what, bytes, most);
        }
    }
}
