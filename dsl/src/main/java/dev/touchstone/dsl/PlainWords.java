package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.dsl.failure.WrongSight;
import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;
import java.util.Set;

/** What one client of a contract does and sees by the plain words, told in the history. */
final class PlainWords {

    private final String look;
    private final Later<PlainOperations> client;
    private final History history;

    /** The verb {@code look} tells who looks: {@code expect} for the witness, {@code reads} for the actor itself. */
    PlainWords(String look, Later<PlainOperations> client, History history) {
        this.look = look;
        this.client = client;
        this.history = history;
    }

    void write(String name, byte[] value) {
        history.run(Line.of("write", name, Bytes.of(value)), () -> client.get().write(name, value));
    }

    void writeUntold(String name, byte[] value) {
        client.get().write(name, value);
    }

    Optional<byte[]> read(String name) {
        return history.record(
                Line.of("read", name), () -> client.get().read(name), found -> Line.found(found.map(Bytes::of)));
    }

    boolean remove(String name) {
        return history.record(
                Line.of("remove", name),
                () -> client.get().remove(name),
                found -> found ? "it was there" : "nothing was there");
    }

    boolean present(String name) {
        return history.record(Line.of("exists", name), () -> client.get().present(name), found -> found ? "yes" : "no");
    }

    Optional<Bytes> held(String name) {
        return client.get().read(name).map(Bytes::of);
    }

    void expectHolds(String name, Bytes wanted) {
        Optional<Bytes> found =
                history.record(Line.of(look, name, wanted), () -> held(name), seen -> Line.found(wanted, seen));
        Findings.expectValue(name, wanted, found);
        Findings.expectExistence(name, true, client.get().present(name));
    }

    void expectAbsent(String name) {
        Optional<Bytes> found = history.record(Line.of(look, name) + " absent", () -> held(name), Line::found);
        Findings.expectNothing(name, found);
        Findings.expectExistence(name, false, client.get().present(name));
    }

    void expectSights(Set<String> names) {
        for (PlainOperations.Sight sight : client.get().everything()) {
            Optional<FailureText> wrong = wrong(sight, names);
            history.record(
                    Line.of(look, sight.operation()) + " to see " + names.size(),
                    () -> wrong,
                    text -> text.map(FailureText::but).orElse("ok"));
            wrong.ifPresent(text -> {
                throw ExpectationFailure.of(text);
            });
        }
    }

    private static Optional<FailureText> wrong(PlainOperations.Sight sight, Set<String> names) {
        if (sight instanceof PlainOperations.Counted counted) {
            return Optional.<FailureText>of(new WrongNumber(counted.operation(), names.size(), counted.number()))
                    .filter(text -> counted.number() != names.size());
        }
        Set<String> seen = ((PlainOperations.Listed) sight).names();
        return Optional.<FailureText>of(new WrongSight(sight.operation(), names, seen))
                .filter(text -> !seen.equals(names));
    }
}
