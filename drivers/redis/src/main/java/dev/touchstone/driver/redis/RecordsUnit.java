package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What one operation, or one transaction, has seen on the server and is about to write. The first look at a row is the one
 * that counts, as the server is asked at the end whether that still is what is there. Not thread-safe.
 */
final class RecordsUnit {

    private final boolean serial;
    private final Map<String, StoredModel> shapes = new HashMap<>();
    private final Map<RecordId, Optional<String>> read = new LinkedHashMap<>();
    private final Map<RecordId, StoredRow> parsed = new HashMap<>();
    private final Set<RecordClaim> unclaimed = new HashSet<>();
    private final Map<RecordEntry, Long> counted = new HashMap<>();
    private final Map<String, String> writes = new HashMap<>();
    private OptionalLong models = OptionalLong.empty();
    private RecordsBuffer buffer = RecordsBuffer.empty();

    /** @param serial whether all that was read has to be the same at the end, and not only what was written */
    RecordsUnit(boolean serial) {
        this.serial = serial;
    }

    boolean isSerial() {
        return serial;
    }

    RecordsBuffer buffer() {
        return buffer;
    }

    /** Goes back to what was about to be written then; what was seen since was seen. */
    void back(RecordsBuffer then) {
        buffer = then;
    }

    Map<String, StoredModel> shapes() {
        return shapes;
    }

    Map<RecordId, Optional<String>> read() {
        return read;
    }

    /** A row as it was read. */
    Optional<StoredRow> read(StoredModel shape, RecordId id) {
        return read.getOrDefault(id, Optional.empty())
                .map(raw -> parsed.computeIfAbsent(id, same -> new StoredRow(shape, raw)));
    }

    void saw(RecordId id, Optional<String> raw) {
        read.putIfAbsent(id, raw);
    }

    Set<RecordClaim> unclaimed() {
        return unclaimed;
    }

    Map<RecordEntry, Long> counted() {
        return counted;
    }

    /** So many rows were at a place. For a claim that is there the row itself counts. */
    void sawAt(RecordPlace place, long rows) {
        if (serial && place instanceof RecordEntry entry) {
            sawReferring(entry, rows);
        } else if (serial && rows == 0 && place instanceof RecordClaim claim) {
            unclaimed.add(claim);
        }
    }

    /** So many rows refer to a record that is deleted. */
    void sawReferring(RecordEntry entry, long rows) {
        counted.putIfAbsent(entry, rows);
    }

    Map<String, String> writes() {
        return writes;
    }

    /** All of a model was read when there had been so many writes to it. */
    void sawAll(String model, String count) {
        if (serial) {
            writes.putIfAbsent(model, count);
        }
    }

    OptionalLong models() {
        return models;
    }

    /** There are so many models of which one could refer to a record that is deleted. */
    void sawModels(long count) {
        models = models.isPresent() ? models : OptionalLong.of(count);
    }
}
