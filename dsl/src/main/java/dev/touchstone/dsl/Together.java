package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.NotEachItsOwn;
import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.dsl.value.Stamped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that were written at once, each by a writer of its own with a value of its own. */
public final class Together {

    private final String name;
    private final List<Stamped> values;
    private final Rivals rivals;
    private final Scene scene;

    Together(String name, List<Stamped> values, Rivals rivals, Scene scene) {
        this.name = name;
        this.values = values;
        this.rivals = rivals;
        this.scene = scene;
    }

    /** Each name holds what its writer stored. */
    public void expectEachItsOwn() {
        look(() -> wrongFrom(0).toList());
    }

    /** The same, seen by as many readers at once as there are names; each begins at a name of its own. */
    public void expectEachItsOwnForAllAtOnce() {
        look(() -> new Crowd(scene.patience())
                .together(values.size(), reader -> wrongFrom(reader).toList()).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    String name(int writer) {
        return name + "-" + writer;
    }

    String names() {
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

    private Optional<String> wrong(int writer) {
        Optional<byte[]> found = rivals.witness().get(name(writer));
        Stamped wanted = values.get(writer - 1);
        if (found.isEmpty()) {
            return Optional.of(name(writer) + " was absent");
        }
        Optional<Stamped> stamp = Stamped.read(found.get());
        if (stamp.equals(Optional.of(wanted))) {
            return Optional.empty();
        }
        return Optional.of(name(writer) + " held "
                + stamp.map(Stamped::toString).orElseGet(() -> "no whole value: " + Bytes.of(found.get())));
    }
}
