package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static dev.touchstone.driver.api.testing.Samples.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every driver keeps that gives keys a deadline. */
public interface TtlPromises extends OnABench {

    /** Longer than any test. */
    Duration LONG = Duration.ofHours(1);

    /** Never too large. */
    Duration CENTURY = Duration.ofDays(36_525);

    @Test
    default void a_key_goes_when_its_time_has_come() {
        Duration shortest =
                bench().claimed("keyvalue_ttl").duration(Traits.TTL_RESOLUTION).orElseThrow();
        ttl().set("colour", bytes("red"), shortest);
        bench().store().set("shape", bytes("round"));
        assertThat(ttl().expire("shape", shortest)).isTrue();

        for (String key : new String[] {"colour", "shape"}) {
            await(key).until(() -> !bench().store().exists(key));
            assertThat(bench().store().get(key)).isEmpty();
            assertThat(bench().store().delete(key)).isFalse();
            assertThat(ttl().expire(key, LONG)).isFalse();
            assertThat(ttl().persist(key)).isFalse();
            assertThat(ttl().ttl(key)).isEqualTo(new Ttl.NoKey());
        }
    }

    @Test
    default void a_deadline_is_read_back_replaced_and_lifted() {
        ttl().set("colour", bytes("red"), LONG);
        assertThat(left()).isBetween(LONG.dividedBy(2), LONG);
        assertThat(ttl().expire("colour", CENTURY)).isTrue();
        assertThat(left()).isBetween(CENTURY.minusDays(1), CENTURY);

        assertThat(ttl().persist("colour")).isTrue();
        assertThat(ttl().persist("colour")).isFalse();
        assertThat(ttl().ttl("colour")).isEqualTo(new Ttl.NoExpiry());
        assertThat(bench().store().get("colour")).contains(bytes("red"));
    }

    @Test
    default void a_value_set_anew_has_no_deadline_but_its_own() {
        ttl().set("colour", bytes("red"), LONG);
        bench().store().set("colour", bytes("blue"));
        assertThat(ttl().ttl("colour")).isEqualTo(new Ttl.NoExpiry());

        ttl().set("colour", new byte[0], CENTURY);
        assertThat(left()).isGreaterThan(LONG);
        assertThat(bench().store().get("colour")).contains(new byte[0]);
    }

    @Test
    default void a_deadline_in_the_past_removes_the_key_at_once() {
        for (Duration past : new Duration[] {Duration.ZERO, Duration.ofNanos(-1), Duration.ofSeconds(Long.MIN_VALUE)}) {
            bench().store().set("colour", bytes("red"));
            assertThat(ttl().expire("colour", past)).isTrue();
            assertThat(bench().store().exists("colour")).isFalse();
            assertThat(ttl().expire("colour", past)).isFalse();
        }
    }

    @Test
    default void a_time_to_live_that_cannot_be_is_refused_and_changes_nothing() {
        bench().store().set("colour", bytes("red"));
        for (Duration wrong : new Duration[] {
            Duration.ZERO, Duration.ofNanos(-1), Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE)
        }) {
            refused(FailureKind.VALIDATION, () -> ttl().set("colour", bytes("blue"), wrong));
        }
        refused(FailureKind.VALIDATION, () -> ttl().expire("colour", Duration.ofSeconds(Long.MAX_VALUE)));
        refused(FailureKind.VALIDATION, () -> ttl().set("", bytes("blue"), LONG));
        assertThatNullPointerException().isThrownBy(() -> ttl().set("colour", nothing(), LONG));

        assertThat(bench().store().get("colour")).contains(bytes("red"));
        assertThat(ttl().ttl("colour")).isEqualTo(new Ttl.NoExpiry());
    }

    @Test
    default void a_key_that_is_not_there_is_given_no_deadline() {
        assertThat(ttl().expire("colour", LONG)).isFalse();
        assertThat(ttl().persist("colour")).isFalse();
        assertThat(ttl().ttl("colour")).isEqualTo(new Ttl.NoKey());
        assertThat(bench().store().exists("colour")).isFalse();
    }

    @Test
    default void a_closed_client_knows_no_deadline() {
        bench().closed(KeyValueTtl.class, closed -> {
            refused(FailureKind.UNAVAILABLE, () -> closed.set("colour", bytes("red"), LONG));
            refused(FailureKind.UNAVAILABLE, () -> closed.expire("colour", LONG));
            refused(FailureKind.UNAVAILABLE, () -> closed.ttl("colour"));
            refused(FailureKind.UNAVAILABLE, () -> closed.persist("colour"));
        });
    }

    private KeyValueTtl ttl() {
        return bench().open(KeyValueTtl.class);
    }

    private Duration left() {
        assertThat(ttl().ttl("colour")).isInstanceOf(Ttl.Remaining.class);
        return ((Ttl.Remaining) ttl().ttl("colour")).left();
    }
}
