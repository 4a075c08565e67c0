package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.failure.DanglingClaim;
import dev.touchstone.dsl.failure.HalfWritten;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What many wrote while their connection, or the server, went away: for a test to look what became of it. */
public final class RecordBurst {

    private final Place place;
    private final Model model;
    private final List<BurstWrite> writes;
    private final Looks looks;

    RecordBurst(Place place, Model model, List<BurstWrite> writes) {
        this.place = place;
        this.model = model;
        this.writes = List.copyOf(writes);
        this.looks = new Looks(place, model);
    }

    /** All of each write that was acknowledged is there; of any other all or nothing. */
    public void expectAllOrNothing() {
        place.record("expect  all or nothing of each of " + writes.size() + " writes", () -> {
            writes.forEach(write -> settled(write, true));
            return writes;
        });
    }

    /** All of each write that was acknowledged is there; of any other every record that is there is whole. */
    public void expectEachWhole() {
        place.record("expect  each record of " + writes.size() + " writes to be whole", () -> {
            writes.forEach(write -> settled(write, false));
            return writes;
        });
    }

    /** All or nothing of each write where the backend declares that it creates many as one; else each record is whole. */
    public void expectBulksWhole() {
        if (place.scene().traits(RecordsBulk.class).has(Traits.ATOMIC_BULK)) {
            expectAllOrNothing();
        } else {
            expectEachWhole();
        }
    }

    /** What is still under way may take effect while one looks: one looks again, until it is right. */
    private void settled(BurstWrite write, boolean whole) {
        String wanted =
                write.acknowledged() ? "there" : whole ? "there whole, or not at all" : "whole where it is there";
        try {
            patience().await(wanted, () -> found(write), found -> isRight(write, whole, found), List::toString);
        } catch (ExpectationFailure never) {
            List<String> there = found(write).stream()
                    .flatMap(Optional::stream)
                    .map(Told::row)
                    .toList();
            throw ExpectationFailure.of(new HalfWritten(write.told(), wanted, there));
        }
    }

    private List<Optional<Row>> found(BurstWrite write) {
        return write.rows().stream().map(row -> looks.seen(key(row))).toList();
    }

    private boolean isRight(BurstWrite write, boolean whole, List<Optional<Row>> found) {
        for (int i = 0; i < found.size(); i++) {
            Optional<Row> row = found.get(i);
            if (row.isPresent()
                    && !Wanted.whole(model, write.rows().get(i))
                            .differences(row.get())
                            .isEmpty()) {
                return false;
            }
        }
        long there = found.stream().filter(Optional::isPresent).count();
        return there == found.size() || (!write.acknowledged() && (there == 0 || !whole));
    }

    /** Each unique value that was written is held by the record that has it, or can be had by another. */
    public void expectClaimsKept() {
        place.record("expect  each unique value of " + writes.size() + " writes to be held or free", () -> {
            writes.stream().flatMap(write -> write.rows().stream()).forEach(this::expectClaimKept);
            return writes;
        });
    }

    private void expectClaimKept(Row row) {
        for (List<String> rule : model.uniquesBesideKey()) {
            Row values = row.only(rule);
            Claim claim;
            try {
                claim = patience()
                        .await("a unique value to be held", () -> claim(row, values), Claim::isKept, Claim::toString);
            } catch (ExpectationFailure never) {
                Claim last = claim(row, values);
                throw ExpectationFailure.of(
                        new DanglingClaim(Told.row(values), told(last.holder()), told(last.owner())));
            }
            if (claim.owner().isEmpty()) {
                Row other = row.with(model.key().name(), key(row) + " again");
                new WriteWords(place, model).createAndVerify(other);
            }
        }
    }

    /** Who is found by a value, and the record that has it. */
    private record Claim(Optional<Row> holder, Optional<Row> owner) {

        boolean isKept() {
            return holder.equals(owner);
        }
    }

    private Claim claim(Row row, Row values) {
        return new Claim(place.witness(RecordsUnique.class).find(model, values), looks.seen(key(row)));
    }

    private String told(Optional<Row> row) {
        return row.map(found -> Told.record(model, key(found))).orElse("nobody");
    }

    private void expectLastWhole(int writer) {
        List<BurstWrite> own =
                writes.stream().filter(write -> write.writer() == writer).toList();
        List<Row> allowed = new ArrayList<>();
        own.stream()
                .filter(write -> !write.acknowledged())
                .forEach(write -> allowed.add(write.rows().get(0)));
        own.stream()
                .filter(BurstWrite::acknowledged)
                .reduce((earlier, later) -> later)
                .ifPresent(write -> allowed.add(write.rows().get(0)));
        if (!allowed.isEmpty()) {
            Optional<Row> found = looks.get(key(allowed.get(0)));
            boolean isOne = found.isPresent()
                    && allowed.stream()
                            .anyMatch(row -> Wanted.whole(model, row)
                                    .differences(found.get())
                                    .isEmpty());
            if (!isOne) {
                String wanted = "as the last change left it, or one that nobody knows of";
                List<String> there = found.stream().map(Told::row).toList();
                throw ExpectationFailure.of(new HalfWritten(Told.record(model, key(allowed.get(0))), wanted, there));
            }
        }
    }

    /** The record of each writer is as one change left it: the last that was acknowledged, or one of which nobody knows. */
    public void expectLastWhole() {
        place.record("expect  each record whole, as its last change left it", () -> {
            writes.stream().mapToInt(BurstWrite::writer).distinct().forEach(this::expectLastWhole);
            return writes;
        });
    }

    private Object key(Row row) {
        return row.require(model.key().name());
    }

    private Patience patience() {
        return place.scene().patience();
    }
}
