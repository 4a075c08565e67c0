package dev.touchstone.acceptance.records.domain;

import dev.touchstone.dsl.fixtures.Fixture;
import dev.touchstone.junit.Corpus;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fixtures of all models of the domain. */
public final class EachFixture implements Corpus {

    /**
     * One of them.
     *
     * @param model its model
     * @param place which one of all
     */
    public record Choice(Class<? extends Record> model, int place) {

        /** The fixture, among these. */
        public Fixture<?> of(DomainFixtures domain) {
            return domain.all().get(place);
        }
    }

    @Override
    public Stream<Entry<?>> entries() {
        return IntStream.range(0, Domain.MODELS.size()).mapToObj(place -> {
            Class<? extends Record> model = Domain.MODELS.get(place);
            return new Entry<>(model.getSimpleName(), new Choice(model, place));
        });
    }
}
