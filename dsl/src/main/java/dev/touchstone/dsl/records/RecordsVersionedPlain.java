package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.PlainOperations;
import dev.touchstone.model.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the general behaviours to {@code records_versioned}: what is there is changed only as the version that was read. */
public final class RecordsVersionedPlain implements ThingsAccess {

    private static final int MOST_ATTEMPTS = 100;
    private static final byte[] SOME = {'s', 'o', 'm', 'e'};

    @Override
    public String contract() {
        return "records_versioned";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(new Things(namespace, Things.VERSIONED), namespace.open(RecordsVersioned.class));
    }

    private record Operations(Things things, RecordsVersioned versioned) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            Row row = Things.row(name, value);
            for (int attempt = 1; !written(name, row); attempt++) {
                if (attempt > MOST_ATTEMPTS) {
                    throw new ExpectationFailure(
                            "one of " + MOST_ATTEMPTS + " changes of a record to be done", "each was refused");
                }
            }
        }

        /** Whether it is; not if somebody else was quicker. */
        private boolean written(String name, @Nullable Row row) {
            Optional<Row> held = things.records().get(Things.VERSIONED, name);
            try {
                if (held.isEmpty()) {
                    things.records().create(Things.VERSIONED, row);
                } else {
                    Row changes = row == null ? row : row.without("name");
                    versioned.update(Things.VERSIONED, name, version(held.get()), changes);
                }
                return true;
            } catch (BackendException failure) {
                if (failure.kind() == FailureKind.CONFLICT || (held.isEmpty() && isDuplicate(failure))) {
                    return false;
                }
                throw failure;
            }
        }

        private static boolean isDuplicate(BackendException failure) {
            return failure.kind() == FailureKind.DUPLICATE_KEY;
        }

        private static long version(Row row) {
            return (Long) row.require("version");
        }

        @Override
        public Optional<byte[]> read(String name) {
            return things.get(name);
        }

        @Override
        public boolean remove(String name) {
            Optional<Row> held = things.records().get(Things.VERSIONED, name);
            return held.isPresent() && versioned.delete(Things.VERSIONED, name, version(held.get()));
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("update", () -> write(name, SOME));
            calls.put("delete", () -> remove(name));
            return calls;
        }
    }
}
