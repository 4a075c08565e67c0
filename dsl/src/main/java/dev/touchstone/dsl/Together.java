package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.NotEachItsOwn;
import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.dsl.value.Stamped;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that were written at once, each with a value of its own. */
public final class Together {

    private final String name;
    private final List<Stamped> values;
    private final Crowds crowds;
    private final Rivals rivals;
    private final Scene scene;

    /**
     * Who shares the work.
     *
     * @param writers how many write
     * @param readers how many look
     */
    record Crowds(int writers, int readers) {}

    Together(String name, List<Stamped> values, Crowds crowds, Rivals rivals, Scene scene) {
        this.name = name;
        this.values = values;
        this.crowds = crowds;
        this.rivals = rivals;
        this.scene = scene;
    }

    /** Each name holds what its writer stored. */
    public void expectEachItsOwn() {
        look(() -> shared(crowds.readers(), number -> wrong(number).stream()));
    }

    /** The same, seen by as many readers at once as there are names; each begins at a name of its own. */
    public void expectEachItsOwnForAllAtOnce() {
        look(() -> shared(values.size(), this::wrongFrom).stream().distinct().toList());
    }

    void create() {
        scene.history()
                .run(
                        Line.of("create", names()) + ", at once, "
                                + values.get(0).size() + " B each",
                        () -> shared(crowds.writers(), number -> {
                            rivals.actor()
                                    .set(name(number), values.get(number - 1).toArray());
                            return Stream.empty();
                        }));
    }

    /** What the workers of a crowd say of the names, each of a share of its own. */
    private List<String> shared(int workers, IntFunction<Stream<String>> work) {
        return new Crowd(scene.patience())
                        .together(
                                workers,
                                worker -> share(worker, workers)
                                        .mapToObj(work)
                                        .flatMap(said -> said)
                                        .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList();
    }

    private IntStream share(int worker, int workers) {
        return IntStream.iterate(worker, number -> number <= values.size(), number -> number + workers);
    }

    private String name(int number) {
        return name + "-" + number;
    }

    private String names() {
        return name(1) + " to " + name(values.size());
    }

    private void look(Supplier<List<String>> look) {
        List<String> wrong = scene.history()
                .record(
                        Line.of("expect", names()) + ", each its own",
                        look,
                        found -> found.isEmpty() ? "ok" : found.size() + " wrong");
        if (!wrong.isEmpty()) {
            throw ExpectationFailure.of(new NotEachItsOwn("each of " + values.size() + " names", wrong));
        }
        rivals.expectLinearizable();
    }

    private Stream<String> wrongFrom(int start) {
        int all = values.size();
        return IntStream.range(0, all)
                .map(step -> 1 + (start + step) % all)
                .mapToObj(this::wrong)
                .flatMap(Optional::stream);
    }

    private Optional<String> wrong(int number) {
        Optional<byte[]> found = rivals.witness().get(name(number));
        Stamped wanted = values.get(number - 1);
        if (found.isEmpty()) {
            return Optional.of(name(number) + " was absent");
        }
        Optional<Stamped> stamp = Stamped.read(found.get());
        if (stamp.equals(Optional.of(wanted))) {
            return Optional.empty();
        }
        return Optional.of(name(number) + " held "
                + stamp.map(Stamped::toString).orElseGet(() -> "no whole value: " + Bytes.of(found.get())));
    }
}
