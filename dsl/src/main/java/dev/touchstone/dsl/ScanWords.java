package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.dsl.failure.WrongOrder;
import dev.touchstone.dsl.value.Bytes;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The words of {@code keyvalue_scan}. */
final class ScanWords {

    private static final int WHOLE_PAGE = 100;

    private final Later<KeyValueScan> actor;
    private final Later<KeyValueScan> witness;
    private final History history;
    private final Patience patience;

    ScanWords(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueScan.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueScan.class));
        this.history = scene.history();
        this.patience = scene.patience();
    }

    void expectEntries(String prefix, Collection<String> names) {
        Walk walk = walk(prefix, WHOLE_PAGE);
        walk.expectExactly(names);
        walk.items().forEach(item -> Findings.expectValue(item.name(), Bytes.of(item.name()), item.value()));
    }

    void expectKeys(String prefix, Collection<String> names) {
        walkKeys(prefix, WHOLE_PAGE).expectExactly(names);
    }

    void expectCount(String prefix, int number) {
        String counting = "the count of " + FailureText.quoted(prefix);
        long found = history.record(
                Line.of("count", prefix), () -> witness.get().count(prefix), said -> String.valueOf(said));
        if (found != number) {
            throw ExpectationFailure.of(new WrongNumber(counting, number, found));
        }
    }

    void expectNothing(String prefix) {
        expectEmptyLastPage(prefix, begin(prefix, WHOLE_PAGE, "list", entries()));
        expectEmptyLastPage(prefix, begin(prefix, WHOLE_PAGE, "names", keys()));
        expectCount(prefix, 0);
    }

    private static void expectEmptyLastPage(String prefix, Walk walk) {
        walk.expectExactly(List.of());
        if (walk.goesOn()) {
            throw new ExpectationFailure(
                    "nothing after the empty page of " + FailureText.quoted(prefix), "there was a cursor to go on");
        }
    }

    void expectPageOf(String prefix, int limit) {
        expectFull(limit, begin(prefix, limit, "list", entries()));
        expectFull(limit, begin(prefix, limit, "names", keys()));
    }

    private static void expectFull(int limit, Walk walk) {
        long distinct = walk.listed().stream().distinct().count();
        if (distinct != limit) {
            throw ExpectationFailure.of(
                    new WrongNumber("a page of " + FailureText.quoted(walk.prefix()), limit, distinct));
        }
    }

    void expectLimitRefused(int limit) {
        expectLimitRefused(limit, "list", entries());
        expectLimitRefused(limit, "names", keys());
    }

    private void expectLimitRefused(int limit, String verb, Pager pager) {
        String line = Line.of(verb, "") + " by pages of " + limit;
        Refusals.expectFailure(
                FailureKind.VALIDATION, () -> history.run(line, () -> pager.page("", limit, Optional.empty())));
    }

    void expectInOrder(int limit, List<String> names) {
        expectOrder(walk("", limit), names);
        expectOrder(walkKeys("", limit), names);
    }

    private static void expectOrder(Walk walk, List<String> names) {
        walk.expectExactly(names);
        List<String> listed = walk.listed();
        for (int i = 1; i < listed.size(); i++) {
            if (names.indexOf(listed.get(i - 1)) > names.indexOf(listed.get(i))) {
                throw ExpectationFailure.of(new WrongOrder("the pages", listed.get(i - 1), listed.get(i)));
            }
        }
    }

    Walk walk(String prefix, int limit) {
        return told("list", prefix, limit, () -> new Walk(prefix, limit).toTheEnd(entries(), patience));
    }

    Walk walkKeys(String prefix, int limit) {
        return told("names", prefix, limit, () -> new Walk(prefix, limit).toTheEnd(keys(), patience));
    }

    Walk begin(String prefix, int limit) {
        return begin(prefix, limit, "begin", Pager.entries(actor.get()));
    }

    void goOn(Walk walk) {
        history.record("go on   in the same walk", () -> walk.toTheEnd(entries(), patience), Walk::outcome);
    }

    private Walk begin(String prefix, int limit, String verb, Pager pager) {
        Walk walk = new Walk(prefix, limit);
        return told(verb, prefix, limit, () -> {
            walk.takePage(pager);
            return walk;
        });
    }

    private Walk told(String verb, String prefix, int limit, Supplier<Walk> walking) {
        String line = Line.of(verb, prefix) + String.format(Locale.ROOT, " by pages of %,d", limit);
        return history.record(line, walking, Walk::outcome);
    }

    private Pager entries() {
        return Pager.entries(witness.get());
    }

    private Pager keys() {
        return Pager.keys(witness.get());
    }
}
