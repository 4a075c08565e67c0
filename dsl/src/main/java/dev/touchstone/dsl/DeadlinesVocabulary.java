package dev.touchstone.dsl;

/** Makes {@link Deadlines} a parameter of tests. */
public final class DeadlinesVocabulary implements Vocabulary<Deadlines> {

    @Override
    public Class<Deadlines> type() {
        return Deadlines.class;
    }

    @Override
    public Deadlines over(Scene scene) {
        return new Deadlines(scene);
    }
}
