package dev.touchstone.saboteur.records.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.RecordsFault;
import dev.touchstone.saboteur.records.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Something is wrong after a connection was lost: it is done as soon as the server can be reached again. */
abstract class CutFault extends RecordsFault {

    private final Map<String, Queue<Runnable>> due = new ConcurrentHashMap<>();

    CutFault(Class<?> contract, String words, String sentence, String reddens) {
        super(contract, words, sentence, reddens);
    }

    @Override
    public final boolean needsServer() {
        return true;
    }

    /** Does this later, with the next record that somebody gets. */
    final void later(Spot spot, Runnable deed) {
        due(spot).add(deed);
    }

    private Queue<Runnable> due(Spot spot) {
        return due.computeIfAbsent(spot.namespace(), namespace -> new ConcurrentLinkedQueue<>());
    }

    /** What is answered; of which nobody knows what became, with this done afterwards. */
    static <T> T orAfterTrouble(Supplier<T> sound, Runnable afterwards) {
        try {
            return sound.get();
        } catch (BackendException failure) {
            if (Refused.isTrouble(failure)) {
                afterwards.run();
            }
            throw failure;
        }
    }

    /** Does first what is due. */
    class Belated extends PassingOnBasic {

        private final Spot spot;

        Belated(RecordsBasic sound, Spot spot) {
            super(sound);
            this.spot = spot;
        }

        @Override
        public Optional<Row> get(Model model, Object key) {
            Optional<Row> found = sound.get(model, key);
            Queue<Runnable> deeds = due(spot);
            return deeds.isEmpty() ? found : afterwards(deeds, model, key);
        }

        private Optional<Row> afterwards(Queue<Runnable> deeds, Model model, Object key) {
            synchronized (deeds) {
                for (Runnable deed = deeds.peek(); deed != null; deed = deeds.peek()) {
                    deed.run();
                    deeds.remove();
                }
            }
            return sound.get(model, key);
        }
    }

    /** A record of which the text is missing that comes last. */
    static Row half(Model model, Row whole) {
        Row half = whole;
        for (String field : model.fieldNames()) {
            boolean isText = whole.get(field) instanceof String
                    && !field.equals(model.key().name());
            half = isText ? half.with(field, "") : half;
        }
        return half;
    }
}
