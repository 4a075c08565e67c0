package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.NotEachItsOwn;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many names that go one after the other, and as many beside them that stay. */
public final class Dwindling {

    private static final Duration SPREAD = Duration.ofSeconds(1);

    private final List<String> going;
    private final List<String> staying;
    private final Later<KeyValueBasic> witness;
    private final KeyValueTtlWords values;
    private final History history;

    private Dwindling(int count, Scene scene, KeyValueTtlWords values) {
        this.going = names("going", count);
        this.staying = names("staying", count);
        this.witness = new Later<>(() -> scene.witness(KeyValueBasic.class));
        this.values = values;
        this.history = scene.history();
    }

    static Dwindling of(int count, Scene scene, KeyValueTtlWords values) {
        Dwindling all = new Dwindling(count, scene, values);
        KeyValueTtl timed = scene.actor(KeyValueTtl.class);
        KeyValueBasic plain = scene.actor(KeyValueBasic.class);
        Duration soon = values.length(Span.soon());
        Duration spread = values.length(new Span(SPREAD, 2));
        all.history.run(Line.of("create", count + " names") + " that go one after the other, as many that stay", () -> {
            for (int i = 0; i < count; i++) {
                timed.set(
                        all.going.get(i),
                        own(all.going.get(i)),
                        soon.plus(spread.multipliedBy(i).dividedBy(count)));
                plain.set(all.staying.get(i), own(all.staying.get(i)));
            }
        });
        return all;
    }

    /** Each of those that have a deadline goes. */
    public void expectAllToGo() {
        history.run(Line.of("expect", going.size() + " names") + " gone", () -> going.forEach(this::expectGone));
    }

    private void expectGone(String name) {
        values.waiting(name)
                .await(
                        FailureText.quoted(name) + " to be gone",
                        () -> witness.get().get(name).map(Bytes::of),
                        Optional::isEmpty,
                        Line::found);
    }

    /** Each of the others still holds what was stored in it. */
    public void expectTheOthersToStay() {
        List<String> wrong = history.record(
                Line.of("expect", staying.size() + " names") + " to stay",
                () -> staying.stream().flatMap(this::wrong).toList(),
                found -> found.isEmpty() ? "ok" : found.size() + " wrong");
        if (!wrong.isEmpty()) {
            throw ExpectationFailure.of(new NotEachItsOwn("each of " + staying.size() + " names", wrong));
        }
    }

    private Stream<String> wrong(String name) {
        Optional<Bytes> found = witness.get().get(name).map(Bytes::of);
        return found.equals(Optional.of(Bytes.of(name)))
                ? Stream.empty()
                : Stream.of(name + (found.isEmpty() ? " was absent" : " held " + found.get()));
    }

    private static List<String> names(String what, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> what + "-" + i).toList();
    }

    private static byte[] own(String name) {
        return Bytes.of(name).toArray();
    }
}
