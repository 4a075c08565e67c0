package dev.touchstone.dsl;

/** Makes {@link Swaps} a parameter of tests. */
public final class SwapsVocabulary implements Vocabulary<Swaps> {

    @Override
    public Class<Swaps> type() {
        return Swaps.class;
    }

    @Override
    public Swaps over(Scene scene) {
        return new Swaps(scene);
    }
}
