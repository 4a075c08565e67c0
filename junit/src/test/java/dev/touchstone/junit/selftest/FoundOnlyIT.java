package dev.touchstone.junit.selftest;

import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contract;
import org.assertj.core.api.Assertions;

/** A class named as Maven's integration tests are, to be found and never run: this module has no such tests. */
@Contract("notebook_extra")
class FoundOnlyIT {

    @Behaviour("NOE-01")
    void pages_are_counted(Notebook book) {
        Assertions.assertThat(book.pages()).isNotNegative();
    }
}
