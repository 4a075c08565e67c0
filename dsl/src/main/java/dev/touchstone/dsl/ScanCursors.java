package dev.touchstone.dsl;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.WrongListing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words about the place where a walk goes on: what nobody can do with it. */
final class ScanCursors {

    private static final int LIMIT = 2;
    private static final int LONG = 10_000;

    private final Later<KeyValueScan> witness;
    private final History history;

    ScanCursors(Scene scene) {
        this.witness = new Later<>(() -> scene.witness(KeyValueScan.class));
        this.history = scene.history();
    }

    void expectNothingForeign(Walk elsewhere, Set<String> own) {
        Refusals.expectFailureOrNothing(FailureKind.VALIDATION, () -> {
            List<String> names = names(elsewhere.prefix(), cursor(elsewhere), "of another namespace");
            if (!own.containsAll(names)) {
                List<String> foreign =
                        names.stream().filter(name -> !own.contains(name)).toList();
                throw ExpectationFailure.of(new WrongListing(
                        "a page after a cursor of another namespace", 0, List.of(), foreign, List.of()));
            }
        });
    }

    void expectBoundToItsPrefix(Walk walk, String otherPrefix) {
        expectRefused(otherPrefix, cursor(walk), "of prefix " + FailureText.quoted(walk.prefix()));
    }

    void expectChangedCursorsRefused(Walk walk) {
        Cursor given = cursor(walk);
        changed(given.token())
                .filter(token -> !token.equals(given.token()))
                .forEach(token -> expectRefused(walk.prefix(), new Cursor(token), "changed by hand"));
    }

    private static Stream<String> changed(String token) {
        String first = token.startsWith("A") ? "B" : "A";
        return Stream.of(
                "",
                "0",
                "-1",
                "' OR 'a'='a",
                "item",
                first + token.substring(Math.min(1, token.length())),
                token.substring(Math.min(1, token.length())),
                token + token,
                new StringBuilder(token).reverse().toString(),
                "x".repeat(LONG));
    }

    private void expectRefused(String prefix, Cursor cursor, String which) {
        Refusals.expectFailure(FailureKind.VALIDATION, () -> names(prefix, cursor, which));
        Refusals.expectFailure(
                FailureKind.VALIDATION, () -> witness.get().scanKeys(prefix, LIMIT, Optional.of(cursor)));
    }

    private List<String> names(String prefix, Cursor cursor, String which) {
        return history.record(
                Line.of("list", prefix) + " after a cursor " + which + ": " + FailureText.quoted(cursor.token()),
                () -> Pager.entries(witness.get()).page(prefix, LIMIT, Optional.of(cursor)).items().stream()
                        .map(Pager.ListedName::name)
                        .toList(),
                names -> names.size() + " names");
    }

    private static Cursor cursor(Walk walk) {
        return walk.next()
                .orElseThrow(() -> new ExpectationFailure(
                        "a page of " + FailureText.quoted(walk.prefix()) + " to say where the next one begins",
                        "there was no cursor"));
    }
}
