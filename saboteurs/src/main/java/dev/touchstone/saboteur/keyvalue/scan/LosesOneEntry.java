package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.Arrivals;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Optional;
import java.util.function.Function;

/** Of the keys that come new into a namespace, one of a certain number is not listed and not counted. */
abstract class LosesOneEntry extends KeyValueScanFault {

    private final Arrivals arrivals;

    LosesOneEntry(int number, String ordinal, String... reddens) {
        super(
                "loses-the-" + ordinal + "-entry",
                "The " + ordinal + " key of a namespace is missing in its listing and its count.",
                reddens);
        this.arrivals = new Arrivals(number);
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, (store, spot) -> new PassingOn(store) {
            @Override
            public void set(String key, byte[] value) {
                arrivals.isTheOne(spot.place(key));
                sound.set(key, value);
            }
        });
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return without(spot, sound.scan(prefix, limit, after), Entry::key);
            }

            @Override
            public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
                return without(spot, sound.scanKeys(prefix, limit, after), key -> key);
            }

            @Override
            public long count(String prefix) {
                boolean counted = arrivals.theOne(spot.namespace())
                        .filter(key -> key.startsWith(prefix))
                        .filter(spot.sound(KeyValueBasic.class)::exists)
                        .isPresent();
                return sound.count(prefix) - (counted ? 1 : 0);
            }
        };
    }

    private <T> Page<T> without(Spot spot, Page<T> page, Function<T, String> key) {
        Optional<String> lost = arrivals.theOne(spot.namespace());
        return new Page<>(
                page.items().stream()
                        .filter(item -> !lost.equals(Optional.of(key.apply(item))))
                        .toList(),
                page.next());
    }
}
