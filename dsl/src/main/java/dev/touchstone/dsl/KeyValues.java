package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;

/** The vocabulary of KeyValue. */
public final class KeyValues {

    private final KeyValueBasic actor;

    KeyValues(Scene scene) {
        this.actor = scene.actor(KeyValueBasic.class);
    }

    /** Stores a value under a new name. */
    public void create(String name, String value) {
        actor.set(name, value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
