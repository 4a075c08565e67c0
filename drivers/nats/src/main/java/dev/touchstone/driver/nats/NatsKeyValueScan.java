package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Deadline;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyListing;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.List;
import java.util.Optional;

/** {@code keyvalue_scan} on NATS: each page is a listing of the whole namespace, decoded and sorted here. Thread-safe. */
final class NatsKeyValueScan implements KeyValueScan {

    private final NatsNamespace nats;

    NatsKeyValueScan(NatsNamespace nats) {
        this.nats = nats;
    }

    @Override
    public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
        KeyListing listing = listing("scan", prefix, limit, after);
        return nats.run("scan", prefix, deadline -> {
            nats.subjects().known(nats.everyName()).forEach(name -> listing.add(nats.key(name)));
            return listing.entries(limit, keys -> values(deadline, keys));
        });
    }

    @Override
    public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
        KeyListing listing = listing("scan", prefix, limit, after);
        return nats.run("scan", prefix, deadline -> {
            list(deadline, listing);
            return listing.names(limit);
        });
    }

    @Override
    public long count(String prefix) {
        KeyListing listing = listing("count", prefix, 1, Optional.empty());
        return nats.run("count", prefix, deadline -> {
            list(deadline, listing);
            return listing.size();
        });
    }

    private static KeyListing listing(String operation, String prefix, int limit, Optional<Cursor> after) {
        byte[] unused = KeyCursor.prefix(operation, prefix);
        KeyCursor.limit(operation, prefix, limit);
        return new KeyListing(prefix, KeyCursor.read(operation, prefix, after));
    }

    private void list(Deadline deadline, KeyListing listing) throws Exception {
        nats.subjects().present(nats.everyName(), deadline).forEach(name -> listing.add(nats.key(name)));
    }

    private List<Optional<byte[]>> values(Deadline deadline, List<byte[]> keys) throws Exception {
        List<String> names = keys.stream().map(nats::name).toList();
        return nats.messages().look(names, deadline).stream()
                .map(NatsEntry::value)
                .toList();
    }
}
