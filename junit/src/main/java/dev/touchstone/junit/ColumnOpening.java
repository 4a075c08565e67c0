package dev.touchstone.junit;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Deadline;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.Vocabularies;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import java.time.Duration;
import java.util.Optional;

/**
 * How the clients of a column are opened, with the run's fault in them if it has one.
 *
 * @param spec the column as it was asked for
 * @param claims what its backend claims
 * @param recipe what it takes to have its backend running
 * @param clients opens one, with the run's fault in it
 * @param words what tests may name
 * @param patience how long tests wait
 * @param shared how clients of the server are opened that all tests share
 * @param own how all others are
 */
record ColumnOpening(
        ColumnSpec spec,
        Claims claims,
        SutRecipe recipe,
        SpoiltOpener clients,
        Vocabularies words,
        Patience patience,
        OpenOptions shared,
        OpenOptions own) {

    /** Also where one try takes all of the patience. */
    private static final int FEWEST_TRIES = 3;

    /** The column on the server that all tests share. */
    OpenColumn shared(Sut sut, OwnServers servers) {
        Optional<RunWatch> watch = RunWatch.over(spec.backend(), sut, shared.run());
        try {
            OpenColumn plain = OpenColumn.open(spec, claims, sut, shift -> client(sut, shared, shift), words, patience);
            return plain.on(new Ground(this, sut, () -> address(sut), plain.cast(), servers))
                    .under(watch);
        } catch (RuntimeException refused) {
            watch.ifPresent(RunWatch::close); // what was made half-way is removed too
            throw refused;
        }
    }

    /** The column on a server that is one test's. */
    OpenColumn own(Sut sut) {
        return OpenColumn.open(spec, claims, sut, shift -> ownClient(sut, shift), words, patience);
    }

    /** A client of one test's own, whose clock is so far off. */
    Backend ownClient(Sut sut, Duration clockShift) {
        return client(sut, own, clockShift);
    }

    /** The server is sound: where there is no answer within the deadline the machine is slow, so there are more tries. */
    private Backend client(Sut sut, OpenOptions options, Duration clockShift) {
        Deadline patient = Deadline.of(patience.bound());
        for (int tries = 1; ; tries++) {
            try {
                return clients.open(sut, options.withClockShiftedBy(clockShift));
            } catch (BackendException late) {
                boolean slow = late.kind() == FailureKind.TIMEOUT && !patient.isOver();
                if (tries >= FEWEST_TRIES && !slow) {
                    throw late;
                }
            }
        }
    }

    private ServerUrl address(Sut sut) {
        ServerUrl url = sut.url();
        return recipe instanceof ServerRecipe server ? url.at(url.host(), url.portOr(server.port())) : url;
    }
}
