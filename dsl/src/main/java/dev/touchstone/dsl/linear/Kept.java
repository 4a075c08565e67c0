package dev.touchstone.dsl.linear;

import dev.touchstone.dsl.linear.Step.Guard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some of the operations on a key, and what the others may have to do with their answers. The others are taken at less
 * than their word, so whatever order the whole has, these have one too; if they have none, neither has the whole:
 *
 * <ul>
 *   <li>of one of the others the answer is not believed, only its change;
 *   <li>and it is left out altogether if no answer that is kept can come from its change, or if another one of its kind
 *       that is kept lies between it and each such answer.
 * </ul>
 */
final class Kept {

    private final List<Entry> all;
    private final Set<Entry> members;

    private Kept(List<Entry> all, Set<Entry> members) {
        this.all = all;
        this.members = members;
    }

    static Kept all(List<Entry> all) {
        return new Kept(all, new HashSet<>(all));
    }

    Kept without(List<Entry> some) {
        Set<Entry> fewer = new HashSet<>(members);
        some.forEach(fewer::remove);
        return new Kept(all, fewer);
    }

    int size() {
        return members.size();
    }

    /** Those that are kept: first those that only look, as a change may be needed for their sake. */
    List<Entry> members() {
        Comparator<Entry> looksFirst =
                Comparator.comparing(entry -> entry.step().isChange());
        return all.stream().filter(members::contains).sorted(looksFirst).toList();
    }

    /** Those that are kept, and of the others what is needed. */
    List<Entry> entries() {
        List<Entry> guards = members.stream()
                .filter(entry -> !(entry.step().guard() instanceof Guard.Any))
                .toList();
        Set<State> needed =
                guards.stream().flatMap(entry -> entry.step().needs().stream()).collect(Collectors.toSet());
        boolean anyPresent = guards.stream().anyMatch(entry -> entry.step().guard() instanceof Guard.Present);
        List<Entry> latestFirst = new ArrayList<>(all);
        latestFirst.sort(
                Comparator.<Entry>comparingLong(entry -> entry.timed().from()).reversed());
        List<Entry> changes = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : latestFirst) {
            boolean member = members.contains(entry);
            if (member || (isNeeded(entry.step(), needed, anyPresent) && !isHidden(entry, changes, guards, needed))) {
                entries.add(member ? entry : entry.with(entry.step().unguarded()));
                if (entry.timed().certain() && entry.step().isChange()) {
                    changes.add(entry);
                }
            }
        }
        return Settled.ordered(entries);
    }

    private static boolean isNeeded(Step step, Set<State> needed, boolean anyPresent) {
        return step.isChange() && (step.makes().filter(needed::contains).isPresent() || (anyPresent && step.creates()));
    }

    /** Where nothing of the kind was kept, the proof would be that nobody made what somebody found: true, but no help. */
    private static boolean isHidden(Entry entry, List<Entry> changes, List<Entry> guards, Set<State> needed) {
        List<Entry> after = guards.stream()
                .filter(guard -> !guard.timed().isBefore(entry.timed()))
                .toList();
        return changes.stream()
                .filter(change -> isOfItsKind(change.step(), entry.step(), needed))
                .anyMatch(change -> entry.timed().isBefore(change.timed())
                        && after.stream().allMatch(guard -> change.timed().isBefore(guard.timed())));
    }

    private static boolean isOfItsKind(Step change, Step step, Set<State> needed) {
        boolean forItself = step.makes().filter(needed::contains).isPresent();
        return forItself ? change.makes().equals(step.makes()) : change.creates();
    }
}
