package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.failure.NotEachItsOwn;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plain words about what a backend takes, what it refuses, and what a refusal must leave alone. */
final class PlainLimits {

    private static final int LONG_NAME = 4_096;
    private static final byte[] SOME = {'s', 'o', 'm', 'e'};

    private final Plain plain;
    private final Later<Limits> limits;
    private final History history;

    PlainLimits(Plain plain, Later<Limits> limits, History history) {
        this.plain = plain;
        this.limits = limits;
        this.history = history;
    }

    void keepOrRefuse(String name, byte[] value) {
        Optional<FailureKind> due = limits.get().refusal(name, value);
        if (due.isEmpty()) {
            plain.write(name, value);
            plain.expectHolds(name, value);
        } else {
            plain.expectFailure(due.get(), () -> plain.write(name, value));
            expectUnreadable(name);
        }
    }

    void tryBadName(String name) {
        keepOrRefuse(name, SOME);
        if (limits.get().refusal(name).isEmpty()) {
            plain.remove(name);
        }
    }

    void expectApart(String name, Plain there, String otherName) {
        byte[] other = Bytes.of("other").toArray();
        keepOrRefuse(name, SOME);
        there.keepOrRefuse(otherName, other);
        if (limits.get().refusal(name).isEmpty()) {
            plain.expectHolds(name, SOME);
            plain.expectSights(Set.of(name));
            plain.remove(name);
            there.keepOrRefuse(otherName, other);
        }
    }

    String longestName() {
        Optional<Integer> limit = limits.get().largestName().filter(size -> size <= Patience.LARGEST_TRIED);
        return Noise.narrow(limit.orElse(LONG_NAME));
    }

    /** After a refused write: a good name is absent; a bad one is refused by readers and removers alike. */
    private void expectUnreadable(String name) {
        Optional<FailureKind> due = limits.get().refusal(name);
        if (due.isEmpty()) {
            plain.expectAbsent(name);
        } else {
            plain.expectUnreadable(due.get(), name);
            plain.expectFailure(due.get(), () -> plain.remove(name));
        }
    }

    /** Tries what is declared; of a limit that this run does not try a remark is left. */
    void expectLargestValue() {
        limits.get().notReached().ifPresent(history::remark);
        Optional<Integer> limit = limits.get().largestValue();
        int works = limit.orElseGet(limits.get()::valueThatWorks);
        keepOrRefuse("largest value", noise(works));
        removeIfHuge("largest value", works);
        limits.get().tooLargeValue().ifPresent(size -> keepOrRefuse("one byte more", noise(size)));
    }

    void expectLongestName() {
        limits.get().largestName().ifPresent(size -> {
            keepOrRefuseName(Noise.narrow(size));
            keepOrRefuseName(Noise.wide(size));
            keepOrRefuseName(Noise.narrow(size + 1));
            keepOrRefuseName(Noise.wide(size + 1));
        });
    }

    private void keepOrRefuseName(String name) {
        keepOrRefuse(name, SOME);
        if (limits.get().refusal(name).isEmpty()) {
            removeIfHuge(name, name.length());
        }
    }

    /** Half a gigabyte is not left where the next one is to come. */
    private void removeIfHuge(String name, int size) {
        if (size > Patience.LARGEST_TRIED) {
            plain.remove(name);
        }
    }

    void refusedWrites(String name) {
        limits.get()
                .tooLargeValue()
                .ifPresent(size -> plain.expectFailure(FailureKind.TOO_LARGE, () -> plain.write(name, noise(size))));
        plain.expectFailure(FailureKind.VALIDATION, () -> plain.write("", SOME));
        plain.expectNullValueRefused(name);
    }

    void expectEachItsOwn(Map<String, String> namesByLabel) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> written = new LinkedHashMap<>();
        namesByLabel.forEach((label, name) -> softly(label, wrong, () -> {
            writeOrRefuse(label, name);
            if (limits.get().refusal(name).isEmpty()) {
                written.put(label, name);
            }
        }));
        written.forEach((label, name) -> softly(
                label, wrong, () -> plain.expectHolds(name, Bytes.of(label).toArray())));
        if (!wrong.isEmpty()) {
            throw ExpectationFailure.of(new NotEachItsOwn("each of " + namesByLabel.size() + " names", wrong));
        }
        plain.expectSights(Set.copyOf(written.values()));
    }

    private void writeOrRefuse(String label, String name) {
        Optional<FailureKind> due = limits.get().refusal(name);
        Runnable write = () -> plain.write(name, Bytes.of(label).toArray());
        if (due.isPresent()) {
            plain.expectFailure(due.get(), write);
        } else {
            write.run();
        }
    }

    private static void softly(String label, List<String> wrong, Runnable check) {
        try {
            check.run();
        } catch (ExpectationFailure failure) {
            wrong.add("[" + label + "] " + failure.but());
        } catch (BackendException failure) {
            wrong.add("[" + label + "] it failed " + failure.getMessage());
        }
    }

    private static byte[] noise(int size) {
        return Bytes.random(size, size).toArray();
    }
}
