package dev.touchstone.dsl;

/** Makes {@link Batches} a parameter of tests. */
public final class BatchesVocabulary implements Vocabulary<Batches> {

    @Override
    public Class<Batches> type() {
        return Batches.class;
    }

    @Override
    public Batches over(Scene scene) {
        return new Batches(scene);
    }
}
