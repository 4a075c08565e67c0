package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.dsl.Comeback;
import dev.touchstone.dsl.Wire;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.stream.IntStream;

/** Words for what many write while their connection, or the server, goes away. */
final class BurstWords {

    private static final int CUTS = 3;

    private final Place place;
    private final Model model;

    BurstWords(Place place, Model model) {
        this.place = place;
        this.model = model;
    }

    RecordBurst createWhile(Runnable deed, RaceWords.Rows values) {
        return new Burst(place, model, values, 1, this::create)
                .during("create", deed)
                .over();
    }

    RecordBurst createThroughCuts(Wire wire, RaceWords.Rows values) {
        return throughCuts("create", wire, new Burst(place, model, values, 1, this::create));
    }

    RecordBurst createAllThroughCuts(Wire wire, int size, RaceWords.Rows values) {
        return throughCuts("create " + size + " at once, of", wire, new Burst(place, model, values, size, this::bulk));
    }

    RecordBurst commitThroughCuts(Wire wire, int size, RaceWords.Rows values) {
        return throughCuts("commit " + size + " of", wire, new Burst(place, model, values, size, this::commit));
    }

    RecordBurst updateThroughCuts(Wire wire, RaceWords.Rows values) {
        WriteWords writes = new WriteWords(place, model);
        IntStream.rangeClosed(1, Burst.WRITERS).forEach(writer -> writes.create(values.of(0, writer)));
        return throughCuts("update", wire, new Burst(place, model, values, 1, this::update));
    }

    /** After each cut the wire is healed, and the client must be of use again by itself. */
    private RecordBurst throughCuts(String verb, Wire wire, Burst burst) {
        for (int cut = 1; cut <= CUTS; cut++) {
            burst.during(verb, wire::cut);
            wire.heal();
            place.record(
                    "again   a client of " + model,
                    () -> new Comeback(place.scene().patience())
                            .await(
                                    "the client",
                                    () -> place.actor(RecordsBasic.class).count(model)));
        }
        return burst.over();
    }

    private void create(List<Row> rows) {
        place.actor(RecordsBasic.class).create(model, rows.get(0));
    }

    private void update(List<Row> rows) {
        String key = model.key().name();
        Row row = rows.get(0);
        place.actor(RecordsBasic.class).update(model, row.require(key), row.without(key));
    }

    private void bulk(List<Row> rows) {
        place.actor(RecordsBulk.class).createAll(model, rows).failure().ifPresent(failure -> {
            throw failure;
        });
    }

    private void commit(List<Row> rows) {
        try (RecordsTransaction open = place.actor(RecordsTransactional.class).begin()) {
            RecordsBasic inside = open.open(RecordsBasic.class);
            rows.forEach(row -> inside.create(model, row));
            open.commit();
        }
    }
}
