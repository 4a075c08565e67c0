package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyListing;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.List;
import java.util.Optional;

/** {@code keyvalue_scan} on Redis: each page is a walk through the whole keyspace, sorted here. Thread-safe. */
final class RedisKeyValueScan implements KeyValueScan {

    private final RedisNamespace redis;

    RedisKeyValueScan(RedisNamespace redis) {
        this.redis = redis;
    }

    @Override
    public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
        KeyListing listing = listing(prefix, limit, after);
        return redis.connection().talk("SCAN", prefix, server -> {
            list(server, prefix, listing);
            return listing.entries(limit, keys -> values(server, keys));
        });
    }

    @Override
    public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
        KeyListing listing = listing(prefix, limit, after);
        return redis.connection().talk("SCAN", prefix, server -> {
            list(server, prefix, listing);
            return listing.names(limit);
        });
    }

    @Override
    public long count(String prefix) {
        KeyListing listing = new KeyListing(prefix, Optional.empty());
        return redis.connection().talk("SCAN", prefix, server -> {
            list(server, prefix, listing);
            return listing.size();
        });
    }

    private static KeyListing listing(String prefix, int limit, Optional<Cursor> after) {
        KeyCursor.limit("SCAN", prefix, limit);
        return new KeyListing(prefix, KeyCursor.read("SCAN", prefix, after));
    }

    private void list(RedisTalk server, String prefix, KeyListing listing) throws Exception {
        byte[] start = redis.name(KeyCursor.prefix("SCAN", prefix));
        RedisWalk.over(
                start,
                (from, args) -> server.ask(client -> client.scan(from, args)),
                names -> names.forEach(name -> listing.add(redis.key(name))));
    }

    /** Each key's own value, where it has one still. */
    private List<Optional<byte[]>> values(RedisTalk server, List<byte[]> keys) throws Exception {
        byte[][] names = keys.stream().map(redis::name).toArray(byte[][]::new);
        return server.ask(client -> client.mget(names)).stream()
                .map(found -> Optional.ofNullable(found.getValueOrElse(null)))
                .toList();
    }
}
