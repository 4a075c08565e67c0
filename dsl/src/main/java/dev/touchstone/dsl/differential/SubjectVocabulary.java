package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.Vocabulary;

/** Opens a {@link Subject} in a namespace of its own, for each sequence. */
public final class SubjectVocabulary implements Vocabulary<Subject> {

    @Override
    public Class<Subject> type() {
        return Subject.class;
    }

    @Override
    public Subject over(Scene scene) {
        return new Subject(scene);
    }
}
