package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** What every driver keeps, whatever it speaks to; and no test of a driver touches what is not its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface DriverPromises extends ValuePromises, NamespacePromises, ClientPromises {

    /** What is beside the tests' own namespace: another of the same run, one of the same name in another run. */
    @BeforeAll
    default void neighbours() {
        bench().in("t10").set("colour", bytes("green"));
        Bench.in(bench().otherRun(), "t1").set("colour", bytes("white"));
    }

    /** Leaves nothing to the next test. */
    @AfterEach
    default void drop() {
        assertThat(bench().backend().drop("t1")).isEmpty();
    }

    /** The other run has what it had, and both can be removed. */
    @AfterAll
    default void stop() {
        assertThat(Bench.in(bench().otherRun(), "t1").get("colour")).contains(bytes("white"));
        assertThat(bench().backend().dropRun()).isEmpty();
        assertThat(bench().otherRun().dropRun()).isEmpty();
        bench().close();
    }
}
