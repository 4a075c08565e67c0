package dev.touchstone.junit;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Fault;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.UnfitFaultException;
import dev.touchstone.sut.Sut;
import java.util.Optional;

/**
 * Opens the clients of a column, with the fault in them that the run was asked for.
 *
 * @param provider makes sound ones
 * @param fault what is put into each
 */
record SpoiltOpener(BackendProvider provider, Optional<Fault> fault) {

    /** @throws UnfitFaultException if the fault cannot be put into this backend */
    Backend open(Sut sut, OpenOptions options) {
        Backend sound = provider.open(sut, options);
        return fault.map(each -> spoilt(each, sound, options)).orElse(sound);
    }

    private Backend spoilt(Fault chosen, Backend sound, OpenOptions options) {
        try {
            return chosen.in(sound, options);
        } catch (RuntimeException | LinkageError broken) {
            sound.close();
            throw unfit(chosen, broken);
        }
    }

    private UnfitFaultException unfit(Fault chosen, Throwable reason) {
        String type = reason.getClass().getSimpleName();
        return new UnfitFaultException(chosen.id(), provider.name(), type + ": " + reason.getMessage(), reason);
    }
}
