package dev.touchstone.saboteur.records.related;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A deletion takes nobody with it: a record to which others refer is only hidden from all. */
public final class CascadeNotDone extends RelatedFault {

    private final Set<Place> hidden = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public CascadeNotDone() {
        super(
                "cascade-not-done",
                "A deletion takes nobody with it: a record to which others refer is only hidden from all.",
                "REC-71",
                "REP-55",
                "REP-56",
                "REP-57",
                "REP-61");
    }

    private static Place place(Spot spot, Model model, Object key) {
        return spot.place(model + " " + key);
    }

    private boolean isSeen(Spot spot, Model model, Row row) {
        return row.find(model.key().name())
                .map(key -> !hidden.contains(place(spot, model, key)))
                .orElse(true);
    }

    private Page<Row> seen(Spot spot, Model model, Page<Row> page) {
        return new Page<>(
                page.items().stream().filter(row -> isSeen(spot, model, row)).toList(), page.next());
    }

    @Override
    boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
        boolean isParent =
                !family.children(sound, spot, model, key, OnDelete.CASCADE).isEmpty();
        return isParent ? hidden.add(place(spot, model, key)) : sound.delete(model, key);
    }

    @Override
    protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
        return new Knowing(sound, spot) {
            @Override
            public Optional<Row> get(Model model, Object key) {
                return sound.get(model, key).filter(row -> isSeen(spot, model, row));
            }

            @Override
            public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
                return seen(spot, model, sound.all(model, limit, after));
            }
        };
    }

    @Override
    protected RecordsUnique unique(RecordsUnique sound, Spot spot) {
        return (model, values) -> sound.find(model, values).filter(row -> isSeen(spot, model, row));
    }

    @Override
    protected RecordsQuery query(RecordsQuery sound, Spot spot) {
        return new RecordsQuery() {
            @Override
            public Page<Row> query(Model model, Query query) {
                return seen(spot, model, sound.query(model, query));
            }

            @Override
            public long count(Model model, Filter filter) {
                return sound.count(model, filter);
            }
        };
    }
}
