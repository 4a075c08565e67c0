package dev.touchstone.dsl;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Names;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An honest store that can be listed, takes batches, and compares. A liar overrides what it lies about. */
class ManyStore implements KeyValueBasic, KeyValueScan, KeyValueBatch, KeyValueCas {

    static final int MAX_BATCH = 100;

    private final Map<String, byte[]> values = new TreeMap<>();

    @Override
    public synchronized void set(String key, byte[] value) {
        check("set", key, value);
        values.put(key, value.clone());
    }

    @Override
    public synchronized Optional<byte[]> get(String key) {
        Names.utf8("get", key, MapStore.MAX_KEY);
        return Optional.ofNullable(values.get(key)).map(byte[]::clone);
    }

    @Override
    public synchronized boolean delete(String key) {
        Names.utf8("delete", key, MapStore.MAX_KEY);
        return values.remove(key) != null;
    }

    @Override
    public synchronized boolean exists(String key) {
        return get(key).isPresent();
    }

    @Override
    public synchronized Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
        KeyCursor.limit("scan", prefix, limit);
        Optional<byte[]> last = KeyCursor.read("scan", prefix, after);
        List<Entry> left = values.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .filter(each -> last.filter(key -> each.getKey().compareTo(new String(key, UTF_8)) <= 0)
                        .isEmpty())
                .map(each -> new Entry(each.getKey(), each.getValue()))
                .toList();
        List<Entry> page = left.subList(0, Math.min(limit, left.size()));
        return new Page<>(
                page,
                page.size() == left.size()
                        ? Optional.empty()
                        : Optional.of(KeyCursor.after(
                                prefix, page.get(limit - 1).key().getBytes(UTF_8))));
    }

    @Override
    public synchronized Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
        Page<Entry> page = scan(prefix, limit, after);
        return new Page<>(page.items().stream().map(Entry::key).toList(), page.next());
    }

    @Override
    public synchronized long count(String prefix) {
        return scan(prefix, Integer.MAX_VALUE, Optional.empty()).items().size();
    }

    @Override
    public synchronized void batchSet(Map<String, byte[]> entries) {
        checkNumber("batchSet", entries.size());
        entries.forEach((key, value) -> check("batchSet", key, value));
        entries.forEach(this::set);
    }

    @Override
    public synchronized List<Optional<byte[]>> batchGet(List<String> keys) {
        checkNumber("batchGet", keys.size());
        return keys.stream().map(this::get).toList();
    }

    @Override
    public synchronized List<Boolean> batchDelete(List<String> keys) {
        checkNumber("batchDelete", keys.size());
        keys.forEach(key -> Names.utf8("batchDelete", key, MapStore.MAX_KEY));
        return keys.stream().map(this::delete).toList();
    }

    @Override
    public synchronized CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        check("compareAndSwap", key, next);
        boolean right = expected instanceof Expected.Value value
                ? get(key).filter(held -> Arrays.equals(held, value.bytes())).isPresent()
                : expected.equals(Expected.absent()) && get(key).isEmpty();
        if (!right) {
            return CasResult.mismatch(get(key));
        }
        set(key, next);
        return CasResult.done();
    }

    @Override
    public synchronized CasResult compareAndDelete(String key, byte[] expected) {
        byte[] wanted = expected.clone();
        if (get(key).filter(held -> Arrays.equals(held, wanted)).isEmpty()) {
            return CasResult.mismatch(get(key));
        }
        delete(key);
        return CasResult.done();
    }

    private static void check(String operation, String key, byte[] value) {
        Names.utf8(operation, key, MapStore.MAX_KEY);
        Names.checkSize(operation, key, value, MapStore.MAX_VALUE);
    }

    private static void checkNumber(String operation, int keys) {
        Names.checkSize(operation, "batch", new byte[keys], MAX_BATCH);
    }
}
