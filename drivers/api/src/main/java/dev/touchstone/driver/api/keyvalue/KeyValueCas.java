package dev.touchstone.driver.api.keyvalue;

import dev.touchstone.driver.api.ContractId;

/**
 * A value is changed only if it is still what the caller believes, in one step that nobody can come between. That it is
 * not is an answer and no failure. A null argument is a {@link NullPointerException} before any I/O.
 */
@ContractId(value = "keyvalue_cas", needs = "keyvalue_basic")
public interface KeyValueCas {

    /** Stores the next value if the key holds what is expected. */
    CasResult compareAndSwap(String key, Expected expected, byte[] next);

    /** Removes the key if it holds what is expected. */
    CasResult compareAndDelete(String key, byte[] expected);
}
