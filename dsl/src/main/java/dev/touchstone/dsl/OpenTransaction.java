package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.TOO_LARGE;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/** A transaction that a test has begun: what is written and read here is part of it. */
public final class OpenTransaction implements AutoCloseable {

    private static final String LONE_SURROGATE = "lone \uD800 surrogate";
    private static final byte[] SOME = {'s', 'o', 'm', 'e'};

    private final String own;
    private final Transaction transaction;
    private final Scene scene;

    OpenTransaction(String own, Transaction transaction, Scene scene) {
        this.own = own;
        this.transaction = transaction;
        this.scene = scene;
        scene.looseEnds().begun(own, transaction::rollback);
    }

    /** Stores a value under a name once it commits. */
    public void write(String name, String value) {
        write(name, Bytes.of(value));
    }

    private void write(String name, Bytes value) {
        scene.history()
                .run(
                        Line.of("write", name, value) + ", in " + own,
                        () -> transaction.set(alias(name), value.toArray()));
    }

    /** In here the name holds exactly this value. */
    public void expectValue(String name, String value) {
        Bytes wanted = Bytes.of(value);
        Findings.expectValue(name, wanted, look(Line.of("expect", name, wanted), name));
    }

    /** In here there is nothing under the name. */
    public void expectNothing(String name) {
        Findings.expectNothing(name, look(Line.of("expect", name) + " absent", name));
    }

    /** Tries every write that must be refused: under a bad name, of what is too large, of nothing. */
    public void writeWhatIsRefused(String name) {
        Refusals.expectFailure(VALIDATION, () -> write("", Bytes.of(SOME)));
        Refusals.expectFailure(VALIDATION, () -> write(LONE_SURROGATE, Bytes.of(SOME)));
        Refusals.expectNullRefused("a write", () -> transaction.set(alias(name), null));
        Limits.of(scene.traits(KeyValueTransactional.class))
                .largestValue()
                .ifPresent(size -> Refusals.expectFailure(TOO_LARGE, () -> write(name, Bytes.random(size, size + 1))));
    }

    /** Commits. */
    public void commit() {
        try {
            scene.history().run("commit  " + own, transaction::commit);
        } finally {
            scene.looseEnds().ended(own); // a commit that failed has ended it too
        }
    }

    /** Commits, and is refused: what was read in here was changed by somebody else. */
    public void expectConflict() {
        Refusals.expectFailure(CONFLICT, this::commit);
    }

    /** Ends it and leaves everything as it was; an ended one is left alone. */
    public void rollback() {
        scene.history().run("undo    " + own, transaction::rollback);
        scene.looseEnds().ended(own);
    }

    /** Closes it: an open one is rolled back, an ended one is left alone. */
    @Override
    public void close() {
        scene.history().run("close   " + own, transaction::close);
        scene.looseEnds().ended(own);
    }

    /** Leaves it open on purpose, as somebody would who crashed. */
    public void abandon() {
        scene.history().run("abandon " + own, () -> scene.looseEnds().abandoned(own));
    }

    private Optional<Bytes> look(String line, String name) {
        return scene.history()
                .record(line + ", in " + own, () -> transaction.get(alias(name)).map(Bytes::of), Line::found);
    }

    private String alias(String name) {
        return scene.arrangement().alias(name);
    }
}
