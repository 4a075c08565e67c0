package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Fault;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.records.RecordsRelated;
import java.util.Set;

/** The fault of another contract that a domain must notice too. */
abstract class Borrowed implements Fault {

    private final String words;
    private final Fault fault;
    private final Set<String> reddens;

    Borrowed(Fault fault, String... reddens) {
        this(fault.id().split("/", 2)[1], fault, reddens);
    }

    Borrowed(String words, Fault fault, String... reddens) {
        this.words = words;
        this.fault = fault;
        this.reddens = Set.of(reddens);
    }

    @Override
    public final String id() {
        return Contracts.id(RecordsRelated.class) + "/" + words;
    }

    @Override
    public final Set<String> reddens() {
        return reddens;
    }

    @Override
    public final String sentence() {
        return fault.sentence();
    }

    @Override
    public final Backend in(Backend sound) {
        return fault.in(sound);
    }

    @Override
    public final Backend in(Backend sound, OpenOptions options) {
        return fault.in(sound, options);
    }
}
