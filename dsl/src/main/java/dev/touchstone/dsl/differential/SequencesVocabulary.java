package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.Vocabulary;

/** Makes {@link Sequences} a parameter of tests. */
public final class SequencesVocabulary implements Vocabulary<Sequences> {

    @Override
    public Class<Sequences> type() {
        return Sequences.class;
    }

    @Override
    public Sequences over(Scene scene) {
        return new Sequences(scene);
    }
}
