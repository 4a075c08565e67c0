package dev.touchstone.acceptance.records.domain;

import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.Vocabulary;
import dev.touchstone.dsl.fixtures.FixturesVocabulary;

/** Makes {@link DomainFixtures} a parameter of tests. */
public final class DomainVocabulary implements Vocabulary<DomainFixtures> {

    @Override
    public Class<DomainFixtures> type() {
        return DomainFixtures.class;
    }

    @Override
    public DomainFixtures over(Scene scene) {
        return new DomainFixtures(new FixturesVocabulary().over(scene));
    }
}
