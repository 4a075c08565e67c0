package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.dsl.linear.Call;
import dev.touchstone.dsl.linear.Outcome;
import java.util.Optional;

/** {@code keyvalue_basic}, watched. */
final class RecordedStore implements KeyValueBasic {

    private final KeyValueBasic client;
    private final Recorded recorded;

    RecordedStore(KeyValueBasic client, Recorded recorded) {
        this.client = client;
        this.recorded = recorded;
    }

    @Override
    public void set(String key, byte[] value) {
        recorded.keep(
                key,
                new Call.Set(ValueText.of(value)),
                () -> {
                    client.set(key, value);
                    return key;
                },
                done -> new Outcome.Done());
    }

    @Override
    public Optional<byte[]> get(String key) {
        return recorded.keep(
                key, new Call.Get(), () -> client.get(key), found -> new Outcome.Found(found.map(ValueText::of)));
    }

    @Override
    public boolean delete(String key) {
        return recorded.keep(key, new Call.Delete(), () -> client.delete(key), Outcome.Was::new);
    }

    @Override
    public boolean exists(String key) {
        return recorded.keep(key, new Call.Exists(), () -> client.exists(key), Outcome.Was::new);
    }
}
