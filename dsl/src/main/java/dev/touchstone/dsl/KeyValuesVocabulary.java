package dev.touchstone.dsl;

/** Makes {@link KeyValues} a parameter of tests. */
public final class KeyValuesVocabulary implements Vocabulary<KeyValues> {

    @Override
    public Class<KeyValues> type() {
        return KeyValues.class;
    }

    @Override
    public KeyValues over(Scene scene) {
        return new KeyValues(scene);
    }
}
