package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;

/** The words of {@code records_versioned}. */
final class VersionWords {

    private final Place place;
    private final Model model;
    private final WriteWords writes;

    VersionWords(Place place, Model model) {
        this.place = place;
        this.model = model;
        this.writes = new WriteWords(place, model);
    }

    /** The version of a record as a test knows it; 1 where the model has none, for the backend to refuse. */
    long versionOf(Row known) {
        return model.automatic(Automatic.VERSION)
                .flatMap(field -> known.find(field.name()))
                .map(Long.class::cast)
                .orElse(1L);
    }

    Row update(Row known, Row changes) {
        Object key = known.require(model.key().name());
        long version = versionOf(known);
        return place.record(
                Told.line("update", model, key) + " of version " + version + ": " + Told.row(changes),
                () -> place.actor(RecordsVersioned.class).update(model, key, version, changes));
    }

    Row updateAndVerify(Row known, Row changes) {
        Object key = known.require(model.key().name());
        Row answered = update(known, changes);
        return writes.verified("update", answered, key, Wanted.updated(model, key, known, changes));
    }

    boolean delete(Row known) {
        Object key = known.require(model.key().name());
        long version = versionOf(known);
        return place.record(
                Told.line("delete", model, key) + " of version " + version,
                () -> place.actor(RecordsVersioned.class).delete(model, key, version),
                found -> found ? "it was there" : "nothing was there");
    }
}
