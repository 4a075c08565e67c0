package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.MissingValue;
import dev.touchstone.dsl.failure.WrongFoundFlag;
import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.Optional;

/** The words of {@code keyvalue_basic}. */
final class KeyValueBasicWords {

    private final Later<KeyValueBasic> actor;
    private final Later<KeyValueBasic> witness;
    private final History history;
    private final Patience patience;
    private final Arrangement arrangement;

    KeyValueBasicWords(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueBasic.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueBasic.class));
        this.history = scene.history();
        this.patience = scene.patience();
        this.arrangement = scene.arrangement();
    }

    void store(String verb, String name, Bytes value) {
        arrangement.make(
                name,
                () -> history.run(
                        Line.of(verb, name, value), () -> actor.get().set(arrangement.alias(name), value.toArray())));
    }

    WriteOutcome tryStore(String name, Bytes value) {
        return history.record(
                Line.of("try", name, value),
                () -> WriteOutcome.of(() -> actor.get().set(arrangement.alias(name), value.toArray())),
                WriteOutcome::told);
    }

    void awaitWritable(String name) {
        Bytes value = Bytes.of("again");
        history.run(
                Line.of("again", name, value),
                () -> new Comeback(patience).await("the client", () -> {
                    actor.get().set(arrangement.alias(name), value.toArray());
                    return value;
                }));
        expectValue(name, value);
    }

    void storeInTurn(String name, int times) {
        history.run(Line.of("replace", name) + " = 1 to " + times + ", in turn", () -> {
            for (int number = 1; number <= times; number++) {
                actor.get()
                        .set(
                                arrangement.alias(name),
                                Bytes.of(String.valueOf(number)).toArray());
            }
        });
    }

    void remove(String name) {
        arrangement.make(name, () -> {
            delete(name);
        });
    }

    void remove(String name, boolean present) {
        arrangement.make(name, () -> {
            if (delete(name) != present) {
                throw ExpectationFailure.of(new WrongFoundFlag(name, present));
            }
        });
    }

    private boolean delete(String name) {
        return history.record(
                Line.of("remove", name),
                () -> actor.get().delete(arrangement.alias(name)),
                found -> found ? "it was there" : "nothing was there");
    }

    void expectValue(String name, Bytes wanted) {
        Optional<Bytes> found =
                history.record(Line.of("expect", name, wanted), () -> held(name), seen -> Line.found(wanted, seen));
        Findings.expectValue(name, wanted, found);
    }

    void expectEither(String name, List<Bytes> values) {
        Optional<Bytes> found =
                history.record(Line.of("expect", name, values), () -> held(name), seen -> Line.found(values, seen));
        Findings.expectOneOf(name, values, found);
    }

    void expectNoValue(String name) {
        Optional<Bytes> found = history.record(Line.of("expect", name) + " absent", () -> held(name), Line::found);
        Findings.expectNothing(name, found);
    }

    void expectExistence(String name, boolean wanted) {
        String line = Line.of("expect", name) + (wanted ? " to exist" : " not to exist");
        boolean exists = history.record(
                line,
                () -> witness.get().exists(arrangement.alias(name)),
                found -> found ? "it exists" : "it does not exist");
        Findings.expectExistence(name, wanted, exists);
    }

    void awaitValue(String name, Bytes wanted) {
        history.record(
                Line.of("await", name, wanted),
                () -> patience.await(
                        new MissingValue(name, wanted).expected(),
                        () -> held(name),
                        found -> found.equals(Optional.of(wanted)),
                        Line::found));
    }

    void awaitAbsence(String name) {
        history.record(
                Line.of("await", name) + " absent",
                () -> patience.await(
                        FailureText.quoted(name) + " to be absent", () -> held(name), Optional::isEmpty, Line::found));
    }

    private Optional<Bytes> held(String name) {
        return witness.get().get(arrangement.alias(name)).map(Bytes::of);
    }
}
