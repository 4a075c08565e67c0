package dev.touchstone.acceptance.records;

import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Somebody with a namespace of their own, who does what all others do under the same names, in an order of their own. */
final class Neighbour {

    private final DomainFixtures domain;
    private final Records<Pack> packs;
    private final Random order;

    Neighbour(Namespaces.Named own, long seed) {
        this.domain = own.open(DomainFixtures.class);
        this.packs = own.open(AllRecords.class).of(Pack.class);
        this.order = new Random(seed);
    }

    /** So many tests, each of which finds its namespace empty and leaves it so. */
    int runAll(int tests) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, tests).boxed().toList());
        Collections.shuffle(numbers, order);
        numbers.forEach(this::run);
        return tests;
    }

    private void run(int number) {
        Pack pack = domain.pack("core")
                .withRef("core")
                .fixture()
                .with(Pack::id, "pack " + number)
                .create();
        packs.update(pack, values(Pack::name, "mine"));
        assertThat(packs.allModels()).extracting(Pack::id).containsExactly(pack.id());
        assertThat(packs.delete(pack)).isTrue();
    }
}
