package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Of the keys that come new into a namespace, one of a certain number is lost. */
abstract class LosesOneEntry extends KeyValueBasicFault {

    private final Arrivals arrivals;

    LosesOneEntry(int number, String ordinal, String... reddens) {
        super(
                "loses-the-" + ordinal + "-entry",
                "The " + ordinal + " key that is set in a namespace is acknowledged and goes nowhere.",
                reddens);
        this.arrivals = new Arrivals(number);
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                if (!arrivals.isTheOne(spot.place(key))) {
                    sound.set(key, value);
                }
            }
        };
    }
}
