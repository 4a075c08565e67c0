package dev.touchstone.saboteur.records.related;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.model.Model;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.RecordsFault;

/** One thing wrong with {@code records_related}. */
abstract class RelatedFault extends RecordsFault {

    /** All models that were set up. */
    final Family family = new Family();

    RelatedFault(String words, String sentence, String... reddens) {
        super(RecordsRelated.class, words, sentence, reddens);
    }

    /** What a deletion does. */
    boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
        return sound.delete(model, key);
    }

    @Override
    protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
        return new Knowing(sound, spot);
    }

    /** Knows which models there are. */
    class Knowing extends PassingOnBasic {

        final Spot spot;

        Knowing(RecordsBasic sound, Spot spot) {
            super(sound);
            this.spot = spot;
        }

        @Override
        public void setUp(Model model) {
            sound.setUp(model);
            family.add(spot, model);
        }

        @Override
        public boolean delete(Model model, Object key) {
            return RelatedFault.this.delete(sound, spot, model, key);
        }
    }
}
