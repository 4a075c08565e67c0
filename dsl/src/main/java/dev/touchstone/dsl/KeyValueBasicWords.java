package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.MissingValue;
import dev.touchstone.dsl.failure.WrongFoundFlag;
import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/** The words of {@code keyvalue_basic}. */
final class KeyValueBasicWords {

    private final Later<KeyValueBasic> actor;
    private final Later<KeyValueBasic> witness;
    private final History history;
    private final Patience patience;

    KeyValueBasicWords(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueBasic.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueBasic.class));
        this.history = scene.history();
        this.patience = scene.patience();
    }

    void store(String verb, String name, Bytes value) {
        history.run(Line.of(verb, name, value), () -> actor.get().set(name, value.toArray()));
    }

    void storeInTurn(String name, int times) {
        history.run(Line.of("replace", name) + " = 1 to " + times + ", in turn", () -> {
            for (int number = 1; number <= times; number++) {
                actor.get().set(name, Bytes.of(String.valueOf(number)).toArray());
            }
        });
    }

    boolean remove(String name) {
        return history.record(
                Line.of("remove", name),
                () -> actor.get().delete(name),
                found -> found ? "it was there" : "nothing was there");
    }

    void remove(String name, boolean present) {
        if (remove(name) != present) {
            throw ExpectationFailure.of(new WrongFoundFlag(name, present));
        }
    }

    void expectValue(String name, Bytes wanted) {
        Optional<Bytes> found =
                history.record(Line.of("expect", name, wanted), () -> held(name), seen -> Line.found(wanted, seen));
        Findings.expectValue(name, wanted, found);
    }

    void expectNoValue(String name) {
        Optional<Bytes> found = history.record(Line.of("expect", name) + " absent", () -> held(name), Line::found);
        Findings.expectNothing(name, found);
    }

    void expectExistence(String name, boolean wanted) {
        String line = Line.of("expect", name) + (wanted ? " to exist" : " not to exist");
        boolean exists = history.record(
                line, () -> witness.get().exists(name), found -> found ? "it exists" : "it does not exist");
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
        return witness.get().get(name).map(Bytes::of);
    }
}
