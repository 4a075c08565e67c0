package dev.touchstone.saboteur.records.related;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether a parent is there is looked up before its child is made, so it may be gone when the child comes. */
public final class OrphanByARace extends RelatedFault {

    private static final long MOMENT_MS = 40;
    private final Map<Place, CountDownLatch> deletions = new ConcurrentHashMap<>();
    private final Map<Place, List<Row>> orphans = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public OrphanByARace() {
        super(
                "orphan-by-a-race",
                "Whether a parent is there is looked up before its child is made, so it may be gone when the child comes.",
                "REC-76");
    }

    @Override
    boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
        boolean was = sound.delete(model, key);
        deletion(spot, model.name(), key).countDown();
        return was;
    }

    private CountDownLatch deletion(Spot spot, String model, Object key) {
        return deletions.computeIfAbsent(spot.place(model + " " + key), place -> new CountDownLatch(1));
    }

    @Override
    protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
        return new Knowing(sound, spot) {
            @Override
            public Row create(Model model, Row values) {
                boolean inTime = true;
                for (Reference reference : model.references()) {
                    inTime &= values.find(reference.field())
                            .map(key -> deletion(spot, reference.targetName(), key))
                            .map(OrphanByARace::isStillToCome)
                            .orElse(true);
                }
                boolean checked = inTime;
                return Refused.otherwise(VALIDATION, () -> sound.create(model, values), refusal -> {
                    if (!checked) {
                        throw refusal;
                    }
                    orphans.merge(spot.place(model.name()), List.of(values), OrphanByARace::both);
                    return values;
                });
            }

            @Override
            public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
                Page<Row> page = sound.all(model, limit, after);
                return new Page<>(
                        both(page.items(), orphans.getOrDefault(spot.place(model.name()), List.of())), page.next());
            }
        };
    }

    /** Waits for a deletion for a moment, unless it has been. */
    private static boolean isStillToCome(CountDownLatch deletion) {
        if (deletion.getCount() == 0) {
            return false;
        }
        try {
            boolean unused = deletion.await(MOMENT_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static List<Row> both(List<Row> some, List<Row> more) {
        List<Row> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
