package dev.touchstone.junit;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Fault;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.Vocabularies;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.Sut;
import java.time.Duration;
import java.util.Optional;

/**
 * How the clients of a column are opened, with the run's fault in them if it has one.
 *
 * @param spec the column as it was asked for
 * @param provider its driver
 * @param claims what its backend claims
 * @param fault what is wrong with every client
 * @param words what tests may name
 * @param patience how long tests wait
 * @param shared how clients of the server are opened that all tests share
 * @param standard how all others are
 */
record ColumnOpening(
        ColumnSpec spec,
        BackendProvider provider,
        Claims claims,
        Optional<Fault> fault,
        Vocabularies words,
        Patience patience,
        OpenOptions shared,
        OpenOptions standard) {

    /** The column on the server that all tests share. */
    OpenColumn shared(Sut sut, OwnServers servers) {
        OpenColumn plain = OpenColumn.open(spec, claims, sut, shift -> client(sut, shared, shift), words, patience);
        return plain.on(new Ground(this, sut, () -> address(sut), plain.cast(), servers));
    }

    /** The column on a server that is one test's. */
    OpenColumn own(Sut sut) {
        return OpenColumn.open(spec, claims, sut, shift -> standardClient(sut, shift), words, patience);
    }

    /** A client with the standard deadline, whose clock is so far off. */
    Backend standardClient(Sut sut, Duration clockShift) {
        return client(sut, standard, clockShift);
    }

    private Backend client(Sut sut, OpenOptions options, Duration clockShift) {
        OpenOptions opening = options.withClockShiftedBy(clockShift);
        Backend sound = provider.open(sut, opening);
        return fault.map(each -> each.in(sound, opening)).orElse(sound);
    }

    private ServerUrl address(Sut sut) {
        ServerUrl url = sut.url();
        return provider.recipe() instanceof ServerRecipe recipe ? url.at(url.host(), url.portOr(recipe.port())) : url;
    }
}
