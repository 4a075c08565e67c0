package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import dev.touchstone.model.Model;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a unit: records as they are where the unit's writes are done already. What is going to be looked at can
 * be asked for before, all of it on one way. Not thread-safe.
 */
final class RecordsStep {

    private final String operation;
    private final RecordsUnit unit;
    private final RecordsServer server;
    private final RecordsQuestions questions;

    RecordsStep(String operation, RecordsUnit unit, RecordsServer server) {
        this.operation = operation;
        this.unit = unit;
        this.server = server;
        this.questions = new RecordsQuestions(server);
    }

    String operation() {
        return operation;
    }

    RecordsUnit unit() {
        return unit;
    }

    RecordsServer server() {
        return server;
    }

    /** Does this, unless the model is not set up: that is asked on the way of the first question. */
    <T extends @Nullable Object> T on(Model model, RecordsAct<T> act) throws Exception {
        if (!unit.shapes().containsKey(model.name())) {
            questions.models(model.name());
        }
        T answer;
        try {
            answer = act.in(this);
        } catch (BackendException refused) {
            refuseUnready(model);
            throw refused;
        }
        refuseUnready(model);
        return answer;
    }

    private void refuseUnready(Model model) throws Exception {
        boolean ready = unit.shapes().containsKey(model.name())
                || questions.model(model.name()).isPresent();
        if (!ready) {
            throw RecordFailures.notSetUp(operation, model);
        }
    }

    /** Asks for rows of one model. */
    void want(Collection<RecordId> ids) {
        questions.rows(ids.stream().filter(id -> !isKnown(id)).toList());
    }

    /** Asks for who has these claims. */
    void wantOwners(Collection<RecordClaim> claims) {
        questions.owners(claims.stream()
                .filter(claim -> !unit.buffer().claims().containsKey(claim))
                .toList());
    }

    /** Asks whether these records are there. */
    void wantExistence(Collection<RecordId> ids) {
        questions.existence(ids.stream().filter(id -> !isKnown(id)).toList());
    }

    /** Asks for the time. */
    void wantTime() {
        questions.time();
    }

    /** The server's time, in this operation always the same. */
    Instant now() throws Exception {
        return questions.now();
    }

    private boolean isKnown(RecordId id) {
        return unit.buffer().rows().containsKey(id) || unit.read().containsKey(id);
    }

    /** The text of a row, if it is there. */
    Optional<String> row(RecordId id) throws Exception {
        Optional<StoredRow> written = unit.buffer().rows().get(id);
        if (written != null) {
            return written.map(StoredRow::text);
        }
        Optional<String> seen = unit.read().get(id);
        if (seen != null) {
            return seen;
        }
        Optional<String> found = questions.row(id);
        unit.saw(id, found);
        return found;
    }

    /** A row, if it is there. */
    Optional<StoredRow> row(StoredModel shape, RecordId id) throws Exception {
        Optional<StoredRow> written = unit.buffer().rows().get(id);
        if (written != null) {
            return written;
        }
        Optional<String> read = row(id);
        return read.isEmpty() ? Optional.empty() : unit.read(shape, id);
    }

    /** The key of the row that has what only one may have. */
    Optional<String> owner(RecordClaim claim) throws Exception {
        Optional<String> own = unit.buffer().claims().get(claim);
        return own != null ? own : questions.owner(claim);
    }

    /** Whether a record is there, whatever it holds. */
    boolean exists(RecordId id) throws Exception {
        return isKnown(id) ? row(id).isPresent() : questions.exists(id);
    }

    /** What the namespace knows of a model. @throws BackendException if it is not set up */
    StoredModel shape(Model model) throws Exception {
        StoredModel known = unit.shapes().get(model.name());
        if (known != null) {
            return known;
        }
        String text = questions.model(model.name()).orElseThrow(() -> RecordFailures.notSetUp(operation, model));
        StoredModel shape = StoredModel.read(text);
        unit.shapes().put(model.name(), shape);
        return shape;
    }

    /** All models that are set up; none more may be before the unit is done. */
    Collection<StoredModel> shapes() throws Exception {
        if (unit.models().isEmpty()) {
            Map<String, String> all = server.models().await();
            all.forEach((name, text) -> unit.shapes().put(name, StoredModel.read(text)));
            unit.sawModels(all.size());
        }
        return unit.shapes().values();
    }

    /** Writes a row, or lets it be gone. */
    void write(RecordId id, StoredModel shape, Optional<StoredRow> next) throws Exception {
        unit.buffer().write(id, row(shape, id), next);
    }

    /** Writes a row that was not there. */
    void create(RecordId id, StoredRow row) throws Exception {
        write(id, row.model(), Optional.of(row));
        unit.buffer().created().add(id);
    }

    /** Does on the server what was written. @return what does not hold there any more; then nothing was done */
    Optional<RecordsWrite.Check> commit() throws Exception {
        return server.write(RecordsCommit.of(unit, server.names()));
    }
}
