package dev.touchstone.driver.postgres;

import static dev.touchstone.driver.api.testing.Samples.bytes;
import static dev.touchstone.driver.postgres.Threads.eight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.driver.api.testing.Bench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Eight threads on the same rows, with statements of every contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRacesTest {

    private final Bench bench = Patient.bench();

    @AfterEach
    void drop() {
        assertThat(bench.backend().drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() {
        bench.close();
    }

    @Test
    void no_addition_is_lost_whether_by_transaction_or_by_swap() {
        eight(thread -> {
            for (int i = 0; i < 25; i++) {
                if (thread % 2 == 0) {
                    addInTransaction();
                } else {
                    addBySwap();
                }
            }
        });
        assertThat(bench.store().get("sum")).contains(bytes("200"));
    }

    @Test
    void a_mismatch_never_shows_what_was_expected() {
        KeyValueCas cas = bench.open(KeyValueCas.class);
        bench.store().set("colour", bytes("red"));
        eight(thread -> {
            for (int i = 0; i < 100; i++) {
                bench.store().set("colour", bytes(i % 2 == 0 ? "red" : "blue"));
                if (cas.compareAndSwap("colour", Expected.value(bytes("red")), bytes("green"))
                        instanceof CasResult.Mismatch mismatch) {
                    assertThat(mismatch.current()).get().isNotEqualTo(bytes("red"));
                }
            }
        });
    }

    @Test
    void whoever_locks_several_rows_in_whatever_order_never_locks_out_another() {
        List<String> keys = IntStream.range(0, 12).mapToObj(i -> "key" + i).toList();
        eight(thread -> {
            Random random = new Random(thread);
            for (int i = 0; i < 60; i++) {
                List<String> some = new ArrayList<>(keys);
                Collections.shuffle(some, random);
                touch(random.nextInt(5), some.subList(0, 8));
            }
        });
    }

    private void touch(int how, List<String> keys) {
        KeyValueBatch batch = bench.open(KeyValueBatch.class);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        keys.forEach(key -> entries.put(key, bytes(key)));
        switch (how) {
            case 0 -> batch.batchDelete(keys);
            case 1 -> bench.open(KeyValueTtl.class).set(keys.get(0), bytes("brief"), Duration.ofMillis(1));
            case 2 -> {
                Transaction open = begin();
                keys.subList(0, 4).forEach(open::get);
                keys.subList(2, 8).forEach(key -> open.set(key, bytes(key)));
                Threads.commits(open);
            }
            default -> batch.batchSet(entries);
        }
    }

    private void addInTransaction() {
        Transaction open;
        do {
            open = begin();
            open.set("sum", more(open.get("sum")));
        } while (!Threads.commits(open));
    }

    private void addBySwap() {
        KeyValueCas cas = bench.open(KeyValueCas.class);
        Optional<byte[]> sum;
        do {
            sum = bench.store().get("sum");
        } while (!cas.compareAndSwap("sum", sum.map(Expected::value).orElseGet(Expected::absent), more(sum))
                .equals(CasResult.done()));
    }

    private static byte[] more(Optional<byte[]> sum) {
        return bytes(
                String.valueOf(1 + sum.map(String::new).map(Integer::parseInt).orElse(0)));
    }

    private Transaction begin() {
        return bench.open(KeyValueTransactional.class).begin();
    }
}
