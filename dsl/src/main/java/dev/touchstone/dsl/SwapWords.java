package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.NotSwapped;
import dev.touchstone.dsl.failure.SwappedInVain;
import dev.touchstone.dsl.failure.WrongCurrent;
import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/** The words of {@code keyvalue_cas}. */
final class SwapWords {

    private final Later<KeyValueCas> actor;
    private final Later<Limits> limits;
    private final History history;

    SwapWords(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueCas.class));
        this.limits = new Later<>(() -> Limits.of(scene.traits(KeyValueCas.class)));
        this.history = scene.history();
    }

    void swap(String name, Optional<Bytes> believed, Bytes next) {
        expectDone("swapping " + FailureText.quoted(name), swapped(name, believed, next));
    }

    void swapInVain(String name, Optional<Bytes> believed, Bytes next, Optional<Bytes> current) {
        expectRefused("swapping " + FailureText.quoted(name), swapped(name, believed, next), current);
    }

    void remove(String name, Bytes believed) {
        expectDone("removing " + FailureText.quoted(name), removed(name, believed));
    }

    void removeInVain(String name, Bytes believed, Optional<Bytes> current) {
        expectRefused("removing " + FailureText.quoted(name), removed(name, believed), current);
    }

    void swapWhatIsRefused(String name, Bytes believed) {
        Expected expected = Expected.value(believed.toArray());
        Refusals.expectNullRefused("a swap", () -> actor.get().compareAndSwap(name, expected, null));
        Refusals.expectNullRefused("a swap from", () -> actor.get().compareAndSwap(name, null, new byte[0]));
        Refusals.expectNullRefused("a removal", () -> actor.get().compareAndDelete(name, null));
        Refusals.expectFailure(FailureKind.VALIDATION, () -> swapped("", Optional.of(believed), Bytes.of("next")));
        limits.get()
                .largestValue()
                .ifPresent(size -> Refusals.expectFailure(
                        FailureKind.TOO_LARGE,
                        () -> swapped(name, Optional.of(believed), Bytes.random(size, size + 1))));
    }

    private CasResult swapped(String name, Optional<Bytes> believed, Bytes next) {
        Expected expected =
                believed.map(value -> Expected.value(value.toArray())).orElseGet(Expected::absent);
        String line =
                Line.of("swap", name) + " from " + believed.map(Bytes::bare).orElse("nothing") + " to " + next.bare();
        return history.record(line, () -> actor.get().compareAndSwap(name, expected, next.toArray()), SwapWords::told);
    }

    private CasResult removed(String name, Bytes believed) {
        String line = Line.of("remove", name) + " if it is " + believed.bare();
        return history.record(line, () -> actor.get().compareAndDelete(name, believed.toArray()), SwapWords::told);
    }

    static Optional<Bytes> current(CasResult.Mismatch refused) {
        return refused.current().map(Bytes::of);
    }

    private static String told(CasResult result) {
        return result instanceof CasResult.Mismatch refused ? "refused, shown " + Line.found(current(refused)) : "done";
    }

    private static void expectDone(String change, CasResult result) {
        if (result instanceof CasResult.Mismatch refused) {
            throw ExpectationFailure.of(new NotSwapped(change, current(refused)));
        }
    }

    private static void expectRefused(String change, CasResult result, Optional<Bytes> wanted) {
        if (!(result instanceof CasResult.Mismatch refused)) {
            throw ExpectationFailure.of(new SwappedInVain(change));
        }
        if (!current(refused).equals(wanted)) {
            throw ExpectationFailure.of(new WrongCurrent(change, wanted, current(refused)));
        }
    }
}
