package dev.touchstone.junit.selftest;

import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.Vocabulary;

/** Makes {@link Notebook}. */
public final class NotebookVocabulary implements Vocabulary<Notebook> {

    /** Called by the service loader. */
    public NotebookVocabulary() {}

    @Override
    public Class<Notebook> type() {
        return Notebook.class;
    }

    @Override
    public Notebook over(Scene scene) {
        return new Notebook(scene);
    }
}
