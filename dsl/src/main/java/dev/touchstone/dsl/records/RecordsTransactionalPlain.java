package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.dsl.PlainOperations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gives the general behaviours to {@code records_transactional}: each thing in a transaction of its own. Nobody competes with
 * it, so a conflict is a failure like any other. */
public final class RecordsTransactionalPlain implements ThingsAccess {

    @Override
    public String contract() {
        return "records_transactional";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(new Things(namespace, Things.THING), namespace.open(RecordsTransactional.class));
    }

    private record Operations(Things things, RecordsTransactional transactional) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            within(records -> records.upsert(Things.THING, Things.row(name, value)));
        }

        @Override
        public Optional<byte[]> read(String name) {
            things.records();
            try (RecordsTransaction open = transactional.begin()) { // not committed: others may have written meanwhile
                return open.open(RecordsBasic.class).get(Things.THING, name).map(Things::value);
            }
        }

        @Override
        public boolean remove(String name) {
            return within(records -> records.delete(Things.THING, name));
        }

        private <A> A within(Function<RecordsBasic, A> work) {
            things.records();
            try (RecordsTransaction open = transactional.begin()) {
                A answer = work.apply(open.open(RecordsBasic.class));
                open.commit();
                return answer;
            }
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("begin and close", () -> transactional.begin().close());
            calls.put("rollback", () -> transactional.begin().rollback());
            calls.put("get", () -> read(name));
            calls.put("upsert and commit", () -> write(name, new byte[] {1}));
            calls.put("savepoint", () -> savepoint());
            return calls;
        }

        private void savepoint() {
            try (RecordsTransaction open = transactional.begin()) {
                open.savepoint().rollback();
            }
        }
    }
}
