package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** A write is acknowledged in memory, and stored with the next one of its name. */
public final class AcknowledgedBeforeDurable extends TroubleFault {

    private final Memory memory = new Memory();

    /** As the catalogue names it. */
    public AcknowledgedBeforeDurable() {
        super(
                "acknowledged-before-durable",
                "A write is acknowledged in memory, and stored with the next one of its name.",
                "GEN-22");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new Memory.Store(memory, sound, spot) {
            @Override
            public void set(String key, byte[] value) {
                memory.orLost(spot.namespace(), () -> {
                    memory.at(spot.place(key)).ifPresent(before -> sound.set(key, before));
                    return sound.exists(key);
                });
                memory.keep(spot.place(key), value);
            }
        };
    }
}
