package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** After a read was interrupted each read gets the answer of the one before it. */
public final class RepliesShiftedByOneAfterAbort extends TroubleFault {

    private final Map<Object, String> unanswered = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public RepliesShiftedByOneAfterAbort() {
        super(
                "replies-shifted-by-one-after-abort",
                "After a read was interrupted each read gets the answer of the one before it.",
                "GEN-15");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                try {
                    String answered = unanswered.getOrDefault(spot.client(), key);
                    Optional<byte[]> answer = sound.get(answered);
                    unanswered.computeIfPresent(spot.client(), (client, before) -> key);
                    return answer;
                } catch (BackendException failure) {
                    if (Thread.currentThread().isInterrupted()) {
                        unanswered.put(spot.client(), key);
                    }
                    throw failure;
                }
            }
        };
    }
}
