package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The vocabulary of listing and counting what lies in KeyValue. Names hold themselves as values, as
 * {@link KeyValues#createEach} stores them; each {@code expect...} looks through another client than the one that acts.
 */
public final class Scans {

    private final ScanWords words;
    private final ScanCursors cursors;
    private final ScanChanges changes;
    private final ScanRaces races;

    Scans(Scene scene) {
        this.words = new ScanWords(scene);
        this.cursors = new ScanCursors(scene);
        this.changes = new ScanChanges(scene);
        this.races = new ScanRaces(scene);
    }

    /** Stores as many names as this, which hold themselves, and answers them; e.g. {@code user:%04d} counted from 1. */
    public Set<String> fill(String pattern, int count) {
        return changes.fill(pattern, count);
    }

    /** The names with this prefix, whole pages of them with their values, are just these. */
    public void expectEntries(String prefix, Collection<String> names) {
        words.expectEntries(prefix, names);
    }

    /** The names with this prefix, listed without values, are just these. */
    public void expectKeys(String prefix, Collection<String> names) {
        words.expectKeys(prefix, names);
    }

    /** So many names have this prefix. */
    public void expectCount(String prefix, int number) {
        words.expectCount(prefix, number);
    }

    /** Whoever lists with values, lists without, or counts, finds just these names with this prefix. */
    public void expectListed(String prefix, Collection<String> names) {
        expectEntries(prefix, names);
        expectKeys(prefix, names);
        expectCount(prefix, names.size());
    }

    /** Whoever lists with values, lists without, or counts, finds just these names with this prefix. */
    public void expectListed(String prefix, String... names) {
        expectListed(prefix, List.of(names));
    }

    /** Nothing has this prefix: an empty page that no other follows, with values and without, and a count of 0. */
    public void expectNothing(String prefix) {
        words.expectNothing(prefix);
    }

    /** The first page has just this many names on it, with values and without. */
    public void expectPageOf(String prefix, int limit) {
        words.expectPageOf(prefix, limit);
    }

    /** A page of so many names is refused, with values and without. */
    public void expectLimitRefused(int limit) {
        words.expectLimitRefused(limit);
    }

    /** All pages of this size, one after the other, with values and without, show these names in just this order. */
    public void expectInOrder(int limit, String... names) {
        words.expectInOrder(limit, List.of(names));
    }

    /** All pages of this size, one after the other, within patience. */
    public Walk walk(String prefix, int limit) {
        return words.walk(prefix, limit);
    }

    /** The same without values. */
    public Walk walkKeys(String prefix, int limit) {
        return words.walkKeys(prefix, limit);
    }

    /** The first page of a walk, taken by the client that acts. */
    public Walk begin(String prefix, int limit) {
        return words.begin(prefix, limit);
    }

    /** The other pages of a walk that was begun by somebody else. */
    public void goOn(Walk walk) {
        words.goOn(walk);
    }

    /** A walk between whose pages some of these names go, before it and behind it, and new ones come. */
    public Walk walkWhileOthersComeAndGo(String prefix, int limit, Set<String> passing) {
        return changes.walkWhileOthersComeAndGo(prefix, limit, passing);
    }

    /** Names are only ever shown with their own values of that time, while they are written, removed and written again. */
    public void expectEachWithItsOwnValue(int names, int changes) {
        races.expectEachWithItsOwnValue(names, changes);
    }

    /** Nobody who writes waits longer than an operation may, while others list all. */
    public void expectWritersUnhindered(int writers, int values) {
        races.expectWritersUnhindered(writers, values);
    }

    /** Where a walk of another namespace goes on, this one is refused, or shows names of its own. */
    public void expectNothingForeign(Walk elsewhere, Set<String> own) {
        cursors.expectNothingForeign(elsewhere, own);
    }

    /** Where this walk goes on, a walk over another prefix is refused. */
    public void expectBoundToItsPrefix(Walk walk, String otherPrefix) {
        cursors.expectBoundToItsPrefix(walk, otherPrefix);
    }

    /** Nobody can go on from a place that was changed by hand. */
    public void expectChangedCursorsRefused(Walk walk) {
        cursors.expectChangedCursorsRefused(walk);
    }

    /** The action fails in this way, and in no other. */
    public void expectFailure(FailureKind kind, Runnable action) {
        Refusals.expectFailure(kind, action);
    }
}
