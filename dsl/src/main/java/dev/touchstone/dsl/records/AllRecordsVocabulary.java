package dev.touchstone.dsl.records;

import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.Vocabulary;

/** Makes {@link AllRecords} a parameter of tests. */
public final class AllRecordsVocabulary implements Vocabulary<AllRecords> {

    @Override
    public Class<AllRecords> type() {
        return AllRecords.class;
    }

    @Override
    public AllRecords over(Scene scene) {
        return new AllRecords(Place.of(scene));
    }
}
