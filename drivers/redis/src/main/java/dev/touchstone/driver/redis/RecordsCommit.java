package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes of a unit the one write that it is on the server: what must still hold, and what is other than it was read. */
final class RecordsCommit {

    private static final String COMMIT = "commit";

    private final RecordsUnit unit;
    private final RecordsNames names;
    private final RecordsWrite write = new RecordsWrite();
    private final Map<RecordClaim, String> had = new HashMap<>();

    private RecordsCommit(RecordsUnit unit, RecordsNames names) {
        this.unit = unit;
        this.names = names;
    }

    static RecordsWrite of(RecordsUnit unit, RecordsNames names) {
        RecordsCommit commit = new RecordsCommit(unit, names);
        commit.checkWhatWasRead();
        Set<String> models = new HashSet<>();
        unit.buffer().rows().forEach((id, next) -> {
            if (commit.write(id, next)) {
                models.add(id.model());
            }
        });
        commit.claim();
        models.forEach(model -> commit.write.act("count", names.writes(), model, ""));
        return commit.write;
    }

    private void checkWhatWasRead() {
        unit.models()
                .ifPresent(count ->
                        write.check("fields", names.models(), "", Long.toString(count), () -> conflict("models")));
        unit.counted()
                .forEach((entry, count) -> write.check(
                        "members", names.of(entry), "", Long.toString(count), () -> conflict(entry.model())));
        unit.writes()
                .forEach((model, count) -> write.check("same", names.writes(), model, count, () -> conflict(model)));
        unit.unclaimed()
                .forEach(
                        claim -> write.check("same", names.of(claim), claim.text(), "", () -> conflict(claim.model())));
        unit.read().forEach((id, raw) -> {
            if (unit.isSerial() || unit.buffer().rows().containsKey(id)) {
                write.check("same", names.rows(id.model()), id.key(), raw.orElse(""), () -> changed(id));
            }
        });
    }

    private BackendException changed(RecordId id) {
        boolean isNew =
                unit.buffer().created().contains(id) && unit.read().get(id).isEmpty();
        return isNew
                ? RecordFailures.duplicate(
                        COMMIT,
                        id.model(),
                        List.of(unit.shapes().get(id.model()).key()),
                        null)
                : conflict(id.model());
    }

    private static BackendException conflict(String model) {
        String why = "somebody changed what was read here";
        return new BackendException(FailureKind.CONFLICT, COMMIT, model, why, null);
    }

    /** @return whether it changes anything */
    private boolean write(RecordId id, Optional<StoredRow> next) {
        StoredModel shape = unit.shapes().get(id.model());
        Optional<StoredRow> before = unit.read(shape, id);
        before.ifPresent(row -> RecordClaim.of(row).forEach(claim -> had.put(claim, id.key())));
        if (before.map(StoredRow::text).equals(next.map(StoredRow::text))) {
            return false;
        }
        next.ifPresentOrElse(
                row -> write.act("put", names.rows(id.model()), id.key(), row.text()),
                () -> write.act("drop", names.rows(id.model()), id.key(), ""));
        if (before.isPresent() != next.isPresent()) {
            write.act(next.isPresent() ? "list" : "unlist", names.keys(id.model()), id.key(), "");
        }
        index(id, before, next);
        next.ifPresent(row -> refer(row, before));
        return true;
    }

    private void index(RecordId id, Optional<StoredRow> before, Optional<StoredRow> next) {
        List<RecordEntry> old = before.map(RecordEntry::of).orElse(List.of());
        List<RecordEntry> now = next.map(RecordEntry::of).orElse(List.of());
        old.stream()
                .filter(entry -> !now.contains(entry))
                .forEach(entry -> write.act("leave", names.of(entry), id.key(), ""));
        now.stream()
                .filter(entry -> !old.contains(entry))
                .forEach(entry -> write.act("join", names.of(entry), id.key(), ""));
    }

    /** A reference that is new needs its record; what was there already keeps others from deleting it. */
    private void refer(StoredRow row, Optional<StoredRow> before) {
        for (StoredModel.Link link : row.model().references()) {
            Optional<RecordId> target = RecordId.target(row, link);
            boolean isNew = !target.equals(before.flatMap(old -> RecordId.target(old, link)));
            if (isNew && target.isPresent() && !unit.buffer().rows().containsKey(target.get())) {
                write.check(
                        "there",
                        names.rows(link.target()),
                        target.get().key(),
                        "",
                        () -> RecordFailures.orphan(COMMIT, row.model(), link));
            }
        }
    }

    private void claim() {
        unit.buffer().claims().forEach((claim, owner) -> {
            String before = had.get(claim);
            if (owner.isPresent() && before == null) {
                write.check(
                        "same",
                        names.of(claim),
                        claim.text(),
                        "",
                        () -> RecordFailures.duplicate(COMMIT, claim.model(), claim.fields(), null));
            }
            if (owner.isPresent() && !owner.get().equals(before)) {
                write.act("put", names.of(claim), claim.text(), owner.get());
            } else if (owner.isEmpty() && before != null) { // else it never was ours on the server
                write.act("drop", names.of(claim), claim.text(), "");
            }
        });
    }
}
