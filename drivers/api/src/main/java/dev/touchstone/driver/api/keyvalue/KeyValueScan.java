package dev.touchstone.driver.api.keyvalue;

import dev.touchstone.driver.api.ContractId;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import java.util.Optional;

/**
 * The keys of a namespace can be listed and counted by a prefix, which is literal and compared by the bytes of its UTF-8
 * form; the empty one is every key's. A prefix that no key has, however long it is, finds nothing.
 *
 * <p>A key that is there during a whole walk over pages comes exactly once, whatever happens to others meanwhile. With
 * the trait {@code orderedScan} keys come in the order of their bytes.
 *
 * <p>Fails {@code VALIDATION} for a limit below 1, for a prefix without UTF-8 form, and for a cursor that was changed or
 * was given for another prefix; a null argument is a {@link NullPointerException} before any I/O.
 */
@ContractId(value = "keyvalue_scan", needs = "keyvalue_basic")
public interface KeyValueScan {

    /** At most so many of the keys with this prefix, with their values, from the beginning or from where a page ended. */
    Page<Entry> scan(String prefix, int limit, Optional<Cursor> after);

    /** The same without the values. */
    Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after);

    /** How many keys have this prefix. */
    long count(String prefix);
}
