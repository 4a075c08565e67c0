package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.driver.api.records.Selection;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** An honest store of records, for the vocabulary to be tested over. A liar overrides what it lies about. */
public class MapRecords
        implements RecordsBasic,
                RecordsUnique,
                RecordsQuery,
                RecordsVersioned,
                RecordsBulk,
                RecordsTransactional,
                RecordsRelated {

    final List<String> setUps = new ArrayList<>();
    private Map<String, Map<Object, Row>> tables = new HashMap<>();
    private final Map<String, MapRecords> aside = new HashMap<>();
    private long clock;
    private final Set<Touched> touched = new HashSet<>();

    /** A key that was read or written. */
    private record Touched(String model, Object key) {}

    /** The same store in this namespace: itself in any that a test may name, another in each private one. */
    final synchronized MapRecords in(String namespace) {
        return namespace.contains("~") ? aside.computeIfAbsent(namespace, name -> new MapRecords()) : this;
    }

    final synchronized void drop(String namespace) {
        aside.remove(namespace);
    }

    /** The private namespaces that are there. */
    public final synchronized Set<String> privateNamespaces() {
        return Set.copyOf(aside.keySet());
    }

    private Map<Object, Row> table(Model model) {
        Objects.requireNonNull(model);
        return Optional.ofNullable(tables.get(model.name()))
                .orElseThrow(() -> new IllegalStateException(model + " is not set up"));
    }

    @Override
    public synchronized void setUp(Model model) {
        setUps.add(model.name());
        tables.putIfAbsent(model.name(), new LinkedHashMap<>());
    }

    @Override
    public synchronized Row create(Model model, Row values) {
        Row row = RecordChecks.whole("create", model, values);
        Object key = row.require(model.key().name());
        if (table(model).containsKey(key)) {
            throw RecordFailures.duplicate("create", model, List.of(model.key().name()), null);
        }
        return put(model, key, row, Optional.empty());
    }

    @Override
    public synchronized Optional<Row> get(Model model, Object key) {
        touched.add(new Touched(model.name(), key));
        return Optional.ofNullable(table(model).get(RecordChecks.key("get", model, key)));
    }

    @Override
    public synchronized Row update(Model model, Object key, Row changes) {
        RecordChecks.key("update", model, key);
        Row checked = RecordChecks.changes("update", model, key, changes);
        Row before = Optional.ofNullable(table(model).get(key))
                .orElseThrow(() -> RecordFailures.missing("update", model, key));
        return put(model, key, before.with(checked), Optional.of(before));
    }

    @Override
    public synchronized boolean delete(Model model, Object key) {
        touched.add(new Touched(model.name(), key));
        return table(model).remove(RecordChecks.key("delete", model, key)) != null;
    }

    @Override
    public synchronized Row upsert(Model model, Row values) {
        Row row = RecordChecks.whole("upsert", model, values);
        Object key = RecordChecks.key("upsert", model, row.require(model.key().name()));
        return put(model, key, row, Optional.ofNullable(table(model).get(key)));
    }

    /** Stores a row under a key, with what a backend fills. */
    Row put(Model model, Object key, Row given, Optional<Row> before) {
        RecordChecks.key("write", model, key);
        model.uniquesBesideKey().forEach(rule -> expectFree(model, key, given.only(rule)));
        touched.add(new Touched(model.name(), key));
        clock++;
        Row row = given;
        for (Field field : model.fields()) {
            Optional<Object> earlier = before.flatMap(old -> old.find(field.name()));
            Instant now = Instant.EPOCH.plusSeconds(clock);
            if (field.automatic() == Automatic.CREATED_AT) {
                row = row.with(field.name(), earlier.orElse(now));
            } else if (field.automatic() == Automatic.UPDATED_AT) {
                row = row.with(field.name(), now);
            } else if (field.automatic() == Automatic.VERSION) {
                row = row.with(field.name(), earlier.map(old -> (Long) old + 1).orElse(1L));
            }
        }
        table(model).put(key, row);
        return row;
    }

    private void expectFree(Model model, Object key, Row values) {
        boolean taken = !values.values().containsValue(null)
                && table(model).entrySet().stream()
                        .anyMatch(entry -> !entry.getKey().equals(key)
                                && entry.getValue().only(values.fields()).equals(values));
        if (taken) {
            throw RecordFailures.duplicate("write", model, List.copyOf(values.fields()), null);
        }
    }

    @Override
    public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
        Query all = Query.of(new Filter.All()).limit(limit);
        return query(model, after.map(all::after).orElse(all));
    }

    @Override
    public synchronized long count(Model model) {
        return table(model).size();
    }

    @Override
    public synchronized void clear(Model model) {
        table(model).clear();
    }

    @Override
    public synchronized Optional<Row> find(Model model, Row values) {
        return table(model).values().stream()
                .filter(row -> row.only(values.fields()).equals(values))
                .findFirst();
    }

    @Override
    public synchronized Page<Row> query(Model model, Query query) {
        return Selection.of("query", model, query, table(model).values().stream());
    }

    @Override
    public synchronized long count(Model model, Filter filter) {
        return table(model).values().stream().filter(Matching.of(filter)).count();
    }

    @Override
    public synchronized Row update(Model model, Object key, long version, Row changes) {
        expectVersion(model, key, version);
        return update(model, key, changes);
    }

    @Override
    public synchronized boolean delete(Model model, Object key, long version) {
        expectVersion(model, key, version);
        return delete(model, key);
    }

    private void expectVersion(Model model, Object key, long version) {
        RecordChecks.versioned("update", model);
        String field = model.automatic(Automatic.VERSION).orElseThrow().name();
        get(model, key).map(row -> (Long) row.require(field)).ifPresent(held -> {
            if (held != version) {
                throw RecordFailures.stale("update", model, key, version, held);
            }
        });
    }

    @Override
    public synchronized BulkResult createAll(Model model, List<Row> rows) {
        Map<Object, Row> before = new LinkedHashMap<>(table(model));
        try {
            return BulkResult.of(rows.stream().map(row -> create(model, row)).toList());
        } catch (BackendException refused) {
            tables.put(model.name(), before);
            throw refused;
        }
    }

    @Override
    public List<Optional<Row>> getAll(Model model, List<?> keys) {
        return keys.stream().map(key -> get(model, key)).toList();
    }

    @Override
    public synchronized long updateWhere(Model model, Filter filter, Row changes) {
        List<Object> keys = matched(model, filter);
        keys.forEach(key -> update(model, key, changes));
        return keys.size();
    }

    @Override
    public synchronized long deleteWhere(Model model, Filter filter) {
        List<Object> keys = matched(model, filter);
        keys.forEach(key -> delete(model, key));
        return keys.size();
    }

    List<Object> matched(Model model, Filter filter) {
        return table(model).entrySet().stream()
                .filter(entry -> Matching.of(filter).test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Page<Row> referring(Model model, String field, Object key, int limit, Optional<Cursor> after) {
        Query asked =
                Query.of(new Filter.Compare(field, Filter.Operator.EQUAL, key)).limit(limit);
        return query(model, after.map(asked::after).orElse(asked));
    }

    @Override
    public synchronized RecordsTransaction begin() {
        MapRecords inside = new MapRecords();
        inside.tables = copied();
        inside.clock = clock;
        return new MapTransaction(this, inside, copied());
    }

    /** Goes on with these rows, as if there had been no others. */
    final synchronized void goBackTo(Map<String, Map<Object, Row>> kept) {
        tables = kept;
    }

    final synchronized Map<String, Map<Object, Row>> copied() {
        Map<String, Map<Object, Row>> copy = new HashMap<>();
        tables.forEach((name, rows) -> copy.put(name, new LinkedHashMap<>(rows)));
        return copy;
    }

    /** Told of each transaction that is taken back, which nobody saw. */
    void rolledBack() {
        // nothing to undo
    }

    /** Takes all over that was done in a copy, unless what was touched there was changed here since. */
    synchronized void takeOver(MapRecords inside, Map<String, Map<Object, Row>> before) {
        for (Touched one : inside.touched) {
            Row now = tables.get(one.model()).get(one.key());
            if (!Objects.equals(now, before.get(one.model()).get(one.key()))) {
                throw new BackendException(FailureKind.CONFLICT, "commit", "all", "somebody was quicker", null);
            }
        }
        for (Touched one : inside.touched) {
            Row next = inside.tables.get(one.model()).get(one.key());
            if (next == null) {
                tables.get(one.model()).remove(one.key());
            } else {
                tables.get(one.model()).put(one.key(), next);
            }
        }
        clock = Math.max(clock, inside.clock);
    }
}
