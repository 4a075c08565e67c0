package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.MissingRecord;
import dev.touchstone.dsl.failure.MixedRecord;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words for what many do at once to records of one model. Both clients take part. */
final class RaceWords {

    private final Place place;
    private final Model model;
    private final Looks looks;

    /** What each worker writes in each round. */
    @FunctionalInterface
    interface Rows {

        Row of(int round, int worker);
    }

    RaceWords(Place place, Model model) {
        this.place = place;
        this.model = model;
        this.looks = new Looks(place, model);
    }

    RecordRace toCreate(int racers, int rounds, Rows rows) {
        String line = Told.line("race", model) + ": " + racers + " create, " + rounds + " rounds";
        return place.record(
                line,
                () -> new RecordRace(
                        "a creation in " + model,
                        IntStream.rangeClosed(1, rounds)
                                .mapToObj(round -> createdAtOnce(round, racers, rows))
                                .toList()),
                RecordRace::told);
    }

    private RecordRace.Round createdAtOnce(int round, int racers, Rows rows) {
        List<Row> given = inRound(round, racers, rows);
        List<RecordRace.Attempt> attempts = place.crowd().together(racers, worker -> {
            Row row = given.get(worker - 1);
            return RecordRace.Attempt.of(
                    worker,
                    Wanted.created(model, row),
                    () -> place.either(worker, RecordsBasic.class).create(model, row));
        });
        return new RecordRace.Round(attempts, there(given));
    }

    private static List<Row> inRound(int round, int workers, Rows rows) {
        return IntStream.rangeClosed(1, workers)
                .mapToObj(worker -> rows.of(round, worker))
                .toList();
    }

    private List<Row> there(List<Row> given) {
        return given.stream()
                .map(row -> row.require(model.key().name()))
                .distinct()
                .map(looks::get)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Many change a version that all know, so many times: each time from the version that came of the last. */
    RecordRace toUpdate(Object key, int racers, int rounds, Rows rows) {
        String line = Told.line("race", model, key) + ": " + racers + " update it, " + rounds + " rounds";
        return place.record(
                line,
                () -> {
                    List<RecordRace.Round> all = new ArrayList<>();
                    for (int round = 1; round <= rounds; round++) {
                        all.add(updatedAtOnce(key, inRound(round, racers, rows)));
                    }
                    return new RecordRace("an update of " + Told.record(model, key), all);
                },
                RecordRace::told);
    }

    private RecordRace.Round updatedAtOnce(Object key, List<Row> changes) {
        Row before = found(key);
        long version = new VersionWords(place, model).versionOf(before);
        List<RecordRace.Attempt> attempts = place.crowd().together(changes.size(), worker -> {
            Row change = changes.get(worker - 1);
            return RecordRace.Attempt.of(
                    worker,
                    Wanted.updated(model, key, before, change),
                    () -> place.either(worker, RecordsVersioned.class).update(model, key, version, change));
        });
        return new RecordRace.Round(attempts, looks.get(key).stream().toList());
    }

    /** Many change different fields of one record: none of the changes is lost. */
    void updateTogether(Object key, int workers, int rounds, Rows rows) {
        String line = Told.line("update", model, key) + ": " + workers + " at once, " + rounds + " rounds";
        place.record(line, () -> {
            for (int round = 1; round <= rounds; round++) {
                updateTogether(key, inRound(round, workers, rows));
            }
            return key;
        });
    }

    private void updateTogether(Object key, List<Row> changes) {
        Row before = found(key);
        place.crowd()
                .together(
                        changes.size(),
                        worker -> place.either(worker, RecordsBasic.class).update(model, key, changes.get(worker - 1)));
        Row all = changes.stream().reduce(Row.empty(), Row::with);
        Wanted.updated(model, key, before, all, changes.size()).expect(key, found(key));
    }

    /** Many put a whole record under one key: one of them is there, wholly. */
    void upsertTogether(int workers, int rounds, Rows rows) {
        String line = Told.line("upsert", model) + ": " + workers + " at once, " + rounds + " rounds";
        place.record(line, () -> {
            for (int round = 1; round <= rounds; round++) {
                upsertTogether(round, inRound(round, workers, rows));
            }
            return model;
        });
    }

    private void upsertTogether(int round, List<Row> given) {
        place.crowd()
                .together(
                        given.size(),
                        worker -> place.either(worker, RecordsBasic.class).upsert(model, given.get(worker - 1)));
        for (Object key : given.stream()
                .map(row -> row.require(model.key().name()))
                .distinct()
                .toList()) {
            Row found = found(key);
            boolean ofOne = given.stream()
                    .anyMatch(row -> Wanted.whole(model, row).differences(found).isEmpty());
            if (!ofOne) {
                throw ExpectationFailure.of(
                        new MixedRecord(Told.record(model, key), given.size(), round, Told.row(found)));
            }
        }
    }

    private Row found(Object key) {
        return looks.get(key).orElseThrow(() -> ExpectationFailure.of(new MissingRecord(Told.record(model, key))));
    }
}
