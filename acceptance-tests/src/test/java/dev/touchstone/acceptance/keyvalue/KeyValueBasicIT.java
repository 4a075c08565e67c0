package dev.touchstone.acceptance.keyvalue;

import dev.touchstone.dsl.KeyValues;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contract;
import org.junit.jupiter.api.Tag;

@Contract("keyvalue_basic")
@Tag("keyvalue_basic")
@Tag("KeyValue")
class KeyValueBasicIT {

    @Behaviour("KVB-01")
    void setting_a_new_key_succeeds(KeyValues store) {
        store.create("colour", "red");
    }

    @Behaviour("KVB-02")
    void fails(KeyValues store) {
        throw new dev.touchstone.dsl.ExpectationFailure("a", "b");
    }
}
