package dev.touchstone.dsl;

/** Makes {@link Scans} a parameter of tests. */
public final class ScansVocabulary implements Vocabulary<Scans> {

    @Override
    public Class<Scans> type() {
        return Scans.class;
    }

    @Override
    public Scans over(Scene scene) {
        return new Scans(scene);
    }
}
