package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.dsl.Column;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.Vocabularies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A stage over one store that lives in the test. */
public final class Ground {

    private static final List<String> ALL = List.of("basic", "unique", "query", "versioned", "bulk", "related");

    private Ground() {}

    public static Stage stage(MapRecords store) {
        return stage(store, "records_basic", List.of("transactional"), Traits.of(Map.of(Traits.ATOMIC_BULK, true)));
    }

    /** One where nobody waits longer than this. */
    static Stage stage(MapRecords store, Duration patience) {
        Traits atomic = Traits.of(Map.of(Traits.ATOMIC_BULK, true));
        return stage(store, "records_basic", List.of("transactional"), atomic, patience);
    }

    public static Stage stage(MapRecords store, String contract, List<String> more, Traits traits) {
        return stage(store, contract, more, traits, Duration.ofSeconds(5));
    }

    private static Stage stage(MapRecords store, String contract, List<String> more, Traits traits, Duration patience) {
        Map<String, Traits> claims = new TreeMap<>();
        ALL.forEach(each -> claims.put("records_" + each, traits));
        more.forEach(each -> claims.put("records_" + each, traits));
        return new Stage(
                new Stage.Cast(
                        new Column("toy", "toy", "Toy", "1", claims),
                        backend(store, more),
                        backend(store, more),
                        shift -> backend(store, more),
                        Vocabularies.find(),
                        new Patience(patience)),
                contract,
                "t1");
    }

    static <T extends Record> Records<T> records(MapRecords store, Class<T> model) {
        return stage(store).parameter(AllRecords.class).of(model);
    }

    private static Backend backend(MapRecords store, List<String> more) {
        Bindings<MapRecords> bindings = Bindings.<MapRecords>none()
                .and(RecordsBasic.class, one -> one)
                .and(RecordsUnique.class, one -> one)
                .and(RecordsQuery.class, one -> one)
                .and(RecordsVersioned.class, one -> one)
                .and(RecordsBulk.class, one -> one)
                .and(RecordsRelated.class, one -> one);
        Bindings<MapRecords> all = more.isEmpty() ? bindings : bindings.and(RecordsTransactional.class, one -> one);
        return new BoundBackend<>(all, new BoundBackend.Client<>() {
            @Override
            public MapRecords namespace(String name) {
                return store.in(name);
            }

            @Override
            public List<String> drop(String namespace) {
                store.drop(namespace);
                return List.of();
            }

            @Override
            public void close() {
                // nothing to close
            }
        });
    }

    static void expectTold(ThrowingCallable action, String expected, String but) {
        Assertions.assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(action)
                .satisfies(failure -> {
                    Assertions.assertThat(failure.expected()).contains(expected);
                    Assertions.assertThat(failure.but()).contains(but);
                });
    }
}
