package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.dsl.Later;
import dev.touchstone.model.Blob;
import dev.touchstone.model.Key;
import dev.touchstone.model.Model;
import dev.touchstone.model.References;
import dev.touchstone.model.Row;
import dev.touchstone.model.Unique;
import dev.touchstone.model.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records by which the general behaviours are asked: each has a name, which is its key, and bytes. */
final class Things {

    /** What a value may always have, as large as it may be in whatever form it is stored. */
    static final int UNLIMITED_VALUE = 512 * 1024;

    static final Model THING = Model.of(Thing.class);
    static final Model LABELLED = Model.of(Labelled.class);
    static final Model VERSIONED = Model.of(Versioned.class);
    static final Model HOME = Model.of(Home.class);
    static final Model CHILD = Model.of(Child.class);

    /** The plainest. */
    record Thing(@Key String name, Blob value) {}

    /** One that is found by another unique value too. */
    record Labelled(@Key String name, @Unique String label, Blob value) {}

    /** One that has versions. */
    record Versioned(@Key String name, Blob value, @Version long version) {}

    /** One that others refer to. */
    record Home(@Key String name) {}

    /** One that refers to another. */
    record Child(@Key String name, @References(Home.class) String home, Blob value) {}

    private static final int PAGE = 100;
    private static final int MOST_TRIES = 3;

    private final Model model;
    private final Later<RecordsBasic> ready;

    /** Those of the last of these models, each of which refers at most to those before it. Does no I/O. */
    Things(Opener namespace, Model... models) {
        RecordsBasic records = namespace.open(RecordsBasic.class);
        this.model = models[models.length - 1];
        this.ready = new Later<>(() -> {
            for (Model each : models) {
                setUp(records, each);
            }
            return records;
        });
    }

    /** Once more where there was no answer within the deadline: nothing is disturbed yet, so the machine is slow. */
    private static void setUp(RecordsBasic records, Model model) {
        for (int tries = 1; ; tries++) {
            try {
                records.setUp(model);
                return;
            } catch (BackendException late) {
                if (late.kind() != FailureKind.TIMEOUT || tries == MOST_TRIES) {
                    throw late;
                }
            }
        }
    }

    /** The client, for which the models are ready. */
    RecordsBasic records() {
        return ready.get();
    }

    void upsert(String name, byte[] value) {
        records().upsert(model, row(name, value));
    }

    Optional<byte[]> get(String name) {
        return records().get(model, name).map(Things::value);
    }

    boolean delete(String name) {
        return records().delete(model, name);
    }

    Set<String> names() {
        return names(Looks.walk("all", PAGE, after -> records().all(model, PAGE, after)));
    }

    static Set<String> names(List<Row> rows) {
        Set<String> names = new HashSet<>();
        rows.forEach(row -> names.add((String) row.require("name")));
        return names;
    }

    /** A row; a null for a null, for the backend to refuse: within a row a null is something else. */
    static @Nullable Row row(@Nullable String name, byte @Nullable [] value) {
        return name == null || value == null
                ? null
                : Row.empty().with("name", name).with("value", Blob.of(value));
    }

    static Row value(byte[] value) {
        return Row.empty().with("value", Blob.of(value));
    }

    static byte[] value(Row row) {
        return ((Blob) row.require("value")).bytes();
    }

    static Filter named(String name) {
        return new Filter.Compare("name", Filter.Operator.EQUAL, name);
    }

    /** Values are bounded with their record, and no text has a U+0000 in it, whatever holds elsewhere. */
    static Traits bounds(Traits declared) {
        Map<String, Object> bounds = new TreeMap<>(declared.all());
        bounds.remove(Traits.MAX_VALUE_BYTES);
        bounds.remove(Traits.NUL_IN_KEYS);
        return Traits.of(bounds);
    }
}
