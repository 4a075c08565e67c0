package dev.touchstone.driver.api.keyvalue;

import java.util.Arrays;

/** A key with its value, compared by content. Shares no array with anybody. */
public final class Entry {

    private final String key;
    private final byte[] value;

    /** An entry with a copy of the value. */
    public Entry(String key, byte[] value) {
        this.key = key;
        this.value = value.clone();
    }

    /** The key. */
    public String key() {
        return key;
    }

    /** A copy of the value. */
    public byte[] value() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry that && key.equals(that.key) && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return key + " (" + value.length + " B)";
    }
}
