package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.Lasting;
import dev.touchstone.dsl.failure.TimeLeftRose;
import dev.touchstone.dsl.failure.WrongTimeLeft;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.Optional;

/** The words of {@code keyvalue_ttl} for the time that is left. */
final class KeyValueTimeLeftWords {

    private static final int PERCENT = 100;

    private final Later<KeyValueTtl> witness;
    private final KeyValueTtlWords values;
    private final History history;
    private final Arrangement arrangement;

    KeyValueTimeLeftWords(Scene scene, KeyValueTtlWords values) {
        this.witness = new Later<>(() -> scene.witness(KeyValueTtl.class));
        this.values = values;
        this.history = scene.history();
        this.arrangement = scene.arrangement();
    }

    void expectNoKey(String name) {
        expect(name, "no time left, as it is not there", new Ttl.NoKey());
    }

    void expectNoDeadline(String name) {
        expect(name, "no deadline", new Ttl.NoExpiry());
    }

    private void expect(String name, String wanted, Ttl due) {
        Ttl found = history.record(Line.of("expect", name) + " to have " + wanted, () -> timeLeft(name), this::told);
        if (!found.equals(due)) {
            throw ExpectationFailure.of(new WrongTimeLeft(name, wanted, told(found)));
        }
    }

    void expectTimeLeftOf(String name, Duration given) {
        Duration most = roundedUp(given);
        String wanted = "about " + Lasting.told(given) + " left";
        Ttl found = history.record(Line.of("expect", name) + " to have " + wanted, () -> timeLeft(name), this::told);
        Duration least = arrangement
                .left(name)
                .orElseThrow(() -> KeyValueTtlWords.endless(name))
                .minus(values.step())
                .minus(given.dividedBy(PERCENT));
        boolean right = found instanceof Ttl.Remaining remaining
                && remaining.left().compareTo(least) >= 0
                && remaining.left().compareTo(most) <= 0;
        if (!right) {
            throw ExpectationFailure.of(new WrongTimeLeft(name, wanted, told(found)));
        }
    }

    void expectTimeLeftToRunDown(String name, Span span) {
        Duration length = values.length(span);
        values.store("create", name, Bytes.of(name), new Expiry(span));
        RunningDown running = new RunningDown(name, roundedUp(length));
        history.record(
                Line.of("expect", name) + " to run down from " + Lasting.told(length),
                () -> values.waiting(name)
                        .await(
                                "the time left to " + FailureText.quoted(name) + " to run down",
                                () -> timeLeft(name),
                                running::isOver,
                                this::told),
                left -> "ok");
    }

    /** What was seen of a time that runs down. */
    private final class RunningDown {

        private final String name;
        private Duration before;
        private Optional<Ttl> first = Optional.empty();

        RunningDown(String name, Duration most) {
            this.name = name;
            this.before = most;
        }

        /** Takes in a look; refuses one that cannot be. */
        boolean isOver(Ttl seen) {
            first = first.or(() -> Optional.of(seen));
            if (seen instanceof Ttl.Remaining remaining) {
                expectPositive(remaining);
                expectNotAbove(remaining.left());
                before = remaining.left();
            } else if (seen instanceof Ttl.NoExpiry) {
                throw ExpectationFailure.of(new WrongTimeLeft(name, "a deadline", told(seen)));
            }
            return seen instanceof Ttl.NoKey;
        }

        private void expectPositive(Ttl.Remaining remaining) {
            if (remaining.left().isZero() || remaining.left().isNegative()) {
                throw ExpectationFailure.of(new WrongTimeLeft(name, "some time left, or none", told(remaining)));
            }
        }

        private void expectNotAbove(Duration left) {
            if (left.compareTo(before) > 0) {
                throw ExpectationFailure.of(new TimeLeftRose(name, before, left));
            }
        }
    }

    private Duration roundedUp(Duration length) {
        Duration step = values.step();
        return step.multipliedBy(length.plus(step).minusNanos(1).dividedBy(step));
    }

    private Ttl timeLeft(String name) {
        return witness.get().ttl(arrangement.alias(name));
    }

    private String told(Ttl found) {
        if (found instanceof Ttl.Remaining remaining) {
            return Lasting.told(remaining.left()) + " left";
        }
        return found instanceof Ttl.NoExpiry ? "no deadline" : "no time left, as it is not there";
    }
}
