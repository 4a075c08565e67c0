package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Samples.bytes;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Transaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Every operation of some contracts, each on keys of its own, so that all may be done at once. */
final class Operations {

    private static final int FEW = 8;
    private static final byte[] RED = bytes("red");
    private static final Duration LONG = Duration.ofHours(1);

    private final Opener opener;
    private final Set<Class<?>> contracts;
    private final Map<String, Runnable> all = new LinkedHashMap<>();

    private Operations(Opener opener, Set<Class<?>> contracts) {
        this.opener = opener;
        this.contracts = contracts;
    }

    /** Those of this client, by their names. */
    static Map<String, Runnable> of(Backend client, Set<Class<?>> contracts) {
        Operations found = new Operations(client.in("t1"), contracts);
        found.add(KeyValueBasic.class, Operations::basic);
        found.add(KeyValueScan.class, Operations::scan);
        found.add(KeyValueTtl.class, Operations::ttl);
        found.add(KeyValueTransactional.class, Operations::transactional);
        found.add(KeyValueBatch.class, Operations::batch);
        found.add(KeyValueCas.class, Operations::cas);
        return found.all;
    }

    /** The same, a few at a time: no more than any driver has on its way at once. */
    static List<Map<String, Runnable>> inGroups(Map<String, Runnable> operations) {
        List<Map<String, Runnable>> groups = new ArrayList<>();
        operations.forEach((name, call) -> {
            if (groups.isEmpty() || groups.get(groups.size() - 1).size() == FEW) {
                groups.add(new LinkedHashMap<>());
            }
            groups.get(groups.size() - 1).put(name, call);
        });
        return groups;
    }

    private <C> void add(Class<C> contract, BiConsumer<C, BiConsumer<String, Consumer<String>>> operations) {
        if (contracts.contains(contract)) {
            operations.accept(opener.open(contract), (name, call) -> {
                String shown = contract.getSimpleName() + " " + name;
                all.put(shown, () -> call.accept(shown));
            });
        }
    }

    private static void basic(KeyValueBasic store, BiConsumer<String, Consumer<String>> all) {
        all.accept("set", key -> store.set(key, RED));
        all.accept("get", store::get);
        all.accept("exists", store::exists);
        all.accept("delete", store::delete);
    }

    private static void scan(KeyValueScan store, BiConsumer<String, Consumer<String>> all) {
        all.accept("scan", key -> store.scan("KeyValueB", 10, Optional.empty()));
        all.accept("scanKeys", key -> store.scanKeys("KeyValueB", 10, Optional.empty()));
        all.accept("count", key -> store.count("KeyValueB"));
    }

    private static void ttl(KeyValueTtl store, BiConsumer<String, Consumer<String>> all) {
        all.accept("set", key -> store.set(key, RED, LONG));
        all.accept("expire", key -> store.expire(key, LONG));
        all.accept("ttl", store::ttl);
        all.accept("persist", store::persist);
    }

    private static void transactional(KeyValueTransactional store, BiConsumer<String, Consumer<String>> all) {
        all.accept("get", key -> within(store, open -> open.get(key)));
        all.accept("set", key -> within(store, open -> open.set(key, RED)));
        all.accept(
                "get and set",
                key -> within(store, open -> {
                    open.get(key);
                    open.set(key, RED);
                }));
    }

    private static void within(KeyValueTransactional store, Consumer<Transaction> work) {
        try (Transaction open = store.begin()) {
            work.accept(open);
            open.commit();
        }
    }

    private static void batch(KeyValueBatch store, BiConsumer<String, Consumer<String>> all) {
        all.accept("set", key -> store.batchSet(Map.of(key, RED, key + "2", RED)));
        all.accept("get", key -> store.batchGet(List.of(key, key + "2")));
        all.accept("delete", key -> store.batchDelete(List.of(key, key + "2")));
    }

    private static void cas(KeyValueCas store, BiConsumer<String, Consumer<String>> all) {
        all.accept("create", key -> store.compareAndSwap(key, Expected.absent(), RED));
        all.accept("swap", key -> store.compareAndSwap(key, Expected.value(RED), RED));
        all.accept("delete", key -> store.compareAndDelete(key, RED));
    }
}
