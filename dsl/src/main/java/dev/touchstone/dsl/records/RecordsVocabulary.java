package dev.touchstone.dsl.records;

import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.Vocabulary;
import java.lang.reflect.Type;

/** Makes {@link Records} of any model a parameter of tests. */
public final class RecordsVocabulary implements Vocabulary<Records<?>> {

    @Override
    @SuppressWarnings("unchecked") // the class of a generic type is that of all of them
    public Class<Records<?>> type() {
        return (Class<Records<?>>) (Class<?>) Records.class;
    }

    @Override
    public Records<?> over(Scene scene) {
        return over(scene, Records.class);
    }

    @Override
    public Records<?> over(Scene scene, Type parameter) {
        return new Records<>(Kind.named(parameter), Place.of(scene));
    }
}
