package dev.touchstone.acceptance.records.domain;

import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.Vocabulary;
import dev.touchstone.dsl.fixtures.FixturesVocabulary;
import dev.touchstone.dsl.records.AllRecordsVocabulary;

/** Make the words of the domain parameters of tests. */
public final class DomainVocabularies {

    private DomainVocabularies() {}

    /** For {@link DomainFixtures}. */
    public static final class OfFixtures implements Vocabulary<DomainFixtures> {

        @Override
        public Class<DomainFixtures> type() {
            return DomainFixtures.class;
        }

        @Override
        public DomainFixtures over(Scene scene) {
            return new DomainFixtures(new FixturesVocabulary().over(scene));
        }
    }

    /** For {@link PackRepository}. */
    public static final class OfPacks implements Vocabulary<PackRepository> {

        @Override
        public Class<PackRepository> type() {
            return PackRepository.class;
        }

        @Override
        public PackRepository over(Scene scene) {
            return new PackRepository(new AllRecordsVocabulary().over(scene).of(Pack.class));
        }
    }

    /** For {@link ActionRepository}. */
    public static final class OfActions implements Vocabulary<ActionRepository> {

        @Override
        public Class<ActionRepository> type() {
            return ActionRepository.class;
        }

        @Override
        public ActionRepository over(Scene scene) {
            return new ActionRepository(new AllRecordsVocabulary().over(scene).of(Action.class));
        }
    }
}
