package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** What is written stays in memory, and is gone when the server ends. */
public final class ForgetsOnRestart extends TroubleFault {

    private final Memory memory = new Memory();

    /** As the catalogue names it. */
    public ForgetsOnRestart() {
        super(
                "forgets-on-restart",
                "What is written stays in memory, and is gone when the server ends.",
                "GEN-21",
                "GEN-22");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new Memory.Store(memory, sound, spot) {
            @Override
            public void set(String key, byte[] value) {
                memory.orLost(spot.namespace(), () -> sound.exists(key));
                memory.keep(spot.place(key), value);
            }
        };
    }
}
