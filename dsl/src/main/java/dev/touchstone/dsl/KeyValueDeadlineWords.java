package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.Lasting;
import dev.touchstone.dsl.failure.WrongAnswer;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The words of {@code keyvalue_ttl} that give a deadline and lift it. */
final class KeyValueDeadlineWords {

    private final Later<KeyValueTtl> actor;
    private final Later<KeyValueBasic> plain;
    private final KeyValueTtlWords values;
    private final History history;
    private final Arrangement arrangement;

    KeyValueDeadlineWords(Scene scene, KeyValueTtlWords values) {
        this.actor = new Later<>(() -> scene.actor(KeyValueTtl.class));
        this.plain = new Later<>(() -> scene.actor(KeyValueBasic.class));
        this.values = values;
        this.history = scene.history();
        this.arrangement = scene.arrangement();
    }

    void expire(String name, Span after) {
        arrangement.make(name, () -> expectAnswer(giving(name), true, giveDeadline(name, after)));
    }

    void expireWhileAlive(String name, Span after) {
        whileAlive(name, giving(name), () -> giveDeadline(name, after));
    }

    void expireInVain(String name, Span after) {
        arrangement.make(name, () -> expectAnswer(giving(name), false, giveDeadline(name, after)));
    }

    void persistWhileAlive(String name) {
        whileAlive(name, lifting(name), () -> {
            boolean had = liftDeadline(name);
            arrangement.endsNever(name);
            return had;
        });
    }

    void persistInVain(String name) {
        arrangement.make(name, () -> expectAnswer(lifting(name), false, liftDeadline(name)));
    }

    void recreateWhileAlive(String name, Bytes value) {
        whileAlive(name, new Question("removing " + FailureText.quoted(name), THERE, NOT_THERE), () -> {
            boolean there = history.record(
                    Line.of("remove", name),
                    () -> plain.get().delete(arrangement.alias(name)),
                    found -> found ? "it was there" : "nothing was there");
            history.run(
                    Line.of("create", name, value), () -> plain.get().set(arrangement.alias(name), value.toArray()));
            return there;
        });
    }

    void createAndLeave(Clients clients, String name, Bytes value, Expiry expiry) {
        arrangement.make(name, () -> {
            try (Client client = clients.another()) {
                KeyValueTtl leaving = client.contract(KeyValueTtl.class);
                values.put(leaving, "create", name, value, values.length(expiry.after()));
            }
            return arrangement.isAlive(name);
        });
    }

    private static final String THERE = "that it was there";
    private static final String NOT_THERE = "that nothing was there";

    /** A question to which an operation answers yes or no. */
    private record Question(String operation, String yes, String no) {}

    private static Question giving(String name) {
        return new Question("giving " + FailureText.quoted(name) + " a deadline", THERE, NOT_THERE);
    }

    private static Question lifting(String name) {
        return new Question(
                "lifting the deadline of " + FailureText.quoted(name), "that it had one", "that it had none");
    }

    /** Takes a step whose answer means something only if it came before the time of the name was over. */
    private void whileAlive(String name, Question question, BooleanSupplier step) {
        arrangement.make(name, () -> {
            Duration left = arrangement.left(name).orElseThrow(() -> KeyValueTtlWords.endless(name));
            long begun = System.nanoTime();
            boolean answer = step.getAsBoolean();
            boolean inTime = System.nanoTime() - begun < left.toNanos();
            if (inTime) {
                expectAnswer(question, true, answer);
            }
            return inTime;
        });
    }

    private static void expectAnswer(Question question, boolean wanted, boolean answer) {
        if (answer != wanted) {
            throw ExpectationFailure.of(new WrongAnswer(question.operation(), question.yes(), question.no(), wanted));
        }
    }

    private boolean giveDeadline(String name, Span after) {
        Duration length = values.length(after);
        return history.record(
                Line.of("expire", name) + " in " + Lasting.told(length),
                () -> {
                    long sent = System.nanoTime();
                    boolean there = actor.get().expire(arrangement.alias(name), length);
                    arrangement.endsAt(name, sent + Span.nanos(length));
                    return there;
                },
                there -> there ? "it was there" : "nothing was there");
    }

    private boolean liftDeadline(String name) {
        return history.record(
                Line.of("persist", name),
                () -> actor.get().persist(arrangement.alias(name)),
                had -> had ? "it had a deadline" : "it had no deadline");
    }
}
