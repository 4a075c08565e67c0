package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.dsl.failure.SharedArray;
import dev.touchstone.dsl.value.Bytes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words that every contract has: for the general behaviours. */
public final class Plain {

    /** What uses in a time of trouble write. */
    public static final String IN_TROUBLE = "in trouble";

    private final Later<PlainOperations> operations;
    private final PlainWords actor;
    private final PlainWords self;
    private final PlainWords witness;
    private final PlainLimits limits;
    private final PlainCrowd crowd;
    private final PlainTrouble trouble;
    private final PlainClaims claims;
    private final History history;

    /** The words over one access; the others are those of all contracts that anybody knows. */
    Plain(String contract, PlainAccess access, Collection<PlainAccess> others, Scene scene) {
        this.history = scene.history();
        this.operations = new Later<>(() -> access.in(scene.actingOpener()));
        this.actor = new PlainWords("act", operations, history);
        this.self = new PlainWords("reads", operations, history);
        this.witness = new PlainWords("expect", new Later<>(() -> access.in(scene.lookingOpener())), history);
        this.limits = new PlainLimits(this, new Later<>(() -> limits(contract, access, scene)), history);
        this.crowd = new PlainCrowd(actor, self, witness, new Crowd(scene.patience()), access.rounds());
        this.trouble = new PlainTrouble(actor, self, witness, scene);
        this.claims = new PlainClaims(access, others, scene);
    }

    /** Stores a value under a name. */
    public void write(String name, byte[] value) {
        actor.write(name, value);
    }

    /** Stores a text under a name. */
    public void write(String name, String value) {
        actor.write(name, Bytes.of(value).toArray());
    }

    /** What the client that acts finds under a name: its own answer, in the array that it gave. */
    public Optional<byte[]> read(String name) {
        return actor.read(name);
    }

    /** Whether the client that acts finds something under a name. */
    public boolean present(String name) {
        return actor.present(name);
    }

    /** Removes what is under a name. */
    public void remove(String name) {
        actor.remove(name);
    }

    /** Somebody else finds exactly this value under the name. */
    public void expectHolds(String name, byte[] value) {
        witness.expectHolds(name, Bytes.of(value));
    }

    /** Somebody else finds exactly this text under the name. */
    public void expectHolds(String name, String value) {
        witness.expectHolds(name, Bytes.of(value));
    }

    /** Somebody else finds nothing under the name. */
    public void expectAbsent(String name) {
        witness.expectAbsent(name);
    }

    /** The client that acts finds exactly this text under the name. */
    public void expectReadsBack(String name, String value) {
        self.expectHolds(name, Bytes.of(value));
    }

    /** Each operation of the contract that lists, counts or clears sees these names and no other. */
    public void expectSights(Set<String> names) {
        witness.expectSights(names);
        self.expectSights(names);
    }

    /** The action fails in this way, and in no other. */
    public void expectFailure(FailureKind kind, Runnable action) {
        Refusals.expectFailure(kind, action);
    }

    /** The action fails in this way and does not let anybody wait for it. */
    public void expectFailureAtOnce(FailureKind kind, Runnable action) {
        Refusals.expectFailureAtOnce(kind, action);
    }

    /** A bad name is refused to who reads it; where reading is a search for names that begin so, nothing may be found. */
    void expectUnreadable(FailureKind due, String name) {
        if (operations.get().refusesToRead()) {
            expectFailure(due, () -> read(name));
            expectFailure(due, () -> present(name));
        } else {
            Refusals.expectFailureOrNothing(
                    due, () -> Findings.expectNothing(name, read(name).map(Bytes::of)));
        }
    }

    /** Every operation refuses a null, as a {@link NullPointerException}. */
    public void expectNullsRefused() {
        Refusals.expectNullRefused("a write", () -> operations.get().write(null, new byte[0]));
        expectNullValueRefused("null value");
        Refusals.expectNullRefused("a read", () -> operations.get().read(null));
        Refusals.expectNullRefused("a removal", () -> operations.get().remove(null));
    }

    void expectNullValueRefused(String name) {
        Refusals.expectNullRefused("a write", () -> operations.get().write(name, null));
    }

    /** Writes; what is within the declared limits is then found whole, what is not is refused and not there. */
    public void keepOrRefuse(String name, byte[] value) {
        limits.keepOrRefuse(name, value);
    }

    /** A bad name is refused by every operation; one that the backend declares to take is kept, and removed again. */
    public void tryBadName(String name) {
        limits.tryBadName(name);
    }

    /** What is written here and what is written there stay two things, also when one of them is removed. */
    public void expectApart(String name, Plain there, String otherName) {
        limits.expectApart(name, there, otherName);
    }

    /** A name as long as is declared; a long one where no limit is declared. */
    public String longestName() {
        return limits.longestName();
    }

    /** The largest declared value is kept, one byte more is refused; where none is declared, a large one works. */
    public void expectLargestValue() {
        limits.expectLargestValue();
    }

    /** The longest declared name is kept, one byte more is refused; bytes count, not letters. */
    public void expectLongestName() {
        limits.expectLongestName();
    }

    /** Tries every write that this backend must refuse: too large for this name, under a bad name, of nothing. */
    public void writeWhatIsRefused(String name) {
        limits.refusedWrites(name);
    }

    /** Each of these names, written beside all others, keeps its own value. The labels tell them apart in reports. */
    public void expectEachItsOwn(Map<String, String> namesByLabel) {
        limits.expectEachItsOwn(namesByLabel);
    }

    /** Every operation of the contract, called on a name that holds something, is there: none is unsupported. */
    public void expectAllThere(String name) {
        claims.expectAllThere(name);
    }

    /** Every operation of each contract that the column does not claim is refused as unsupported. */
    public void expectTheOthersRefused(String name) {
        claims.expectTheOthersRefused(name);
    }

    /** Values written in turn are each seen at once by the writer, by another thread and by another client. */
    public void expectSeenAtOnce(String name, int times) {
        crowd.expectSeenAtOnce(name, times);
    }

    /** This many threads on one client, with this many names of its own each, all read what they wrote. */
    public void expectNoCrossedReplies(int threads, int names) {
        crowd.expectNoCrossedReplies(history, threads, names);
    }

    /** Two answers of one client are two arrays. */
    public void expectAnswersApart(String name) {
        byte[] one = read(name).orElseThrow();
        byte[] other = read(name).orElseThrow();
        if (one == other) {
            throw ExpectationFailure.of(new SharedArray(name));
        }
    }

    /** Stores a text under a name, in a time of trouble: what is known of it afterwards. */
    public WriteOutcome tryWrite(String name, String value) {
        return trouble.tryWrite(name, Bytes.of(value));
    }

    /** Somebody else finds exactly one of these texts under the name. */
    public void expectHoldsEither(String name, String... values) {
        trouble.expectHoldsEither(name, Stream.of(values).map(Bytes::of).toList());
    }

    /**
     * A write of {@link #IN_TROUBLE}, a read, a question and a removal, all at once, each fail in this way, soon after their
     * deadline at the latest.
     */
    public void expectEveryUseFails(FailureKind kind, String name) {
        trouble.expectEveryUseFails(kind, name);
    }

    /** The same uses of a name that holds this text each work, or fail in one of these ways, just as soon. */
    public void expectUsesToWorkOrFail(Set<FailureKind> kinds, String name, String value) {
        trouble.expectUsesToWorkOrFail(kinds, name, Bytes.of(value));
    }

    /** The same uses of a name that holds this text each work, however slowly. */
    public void expectUsesToWork(String name, String value) {
        trouble.expectUsesToWork(name, Bytes.of(value));
    }

    /** Several threads write names of their own, again and again, while this happens. */
    public Burst writeWhile(String name, Runnable deed) {
        return trouble.writeWhile(name, deed);
    }

    /** The same uses, none of which is answered: each thread that is interrupted gets out, and knows that it was. */
    public void expectInterruptible(String name) {
        trouble.expectInterruptible(name);
    }

    /** The client that acts can write and read again, within patience; somebody else sees what it writes. */
    public void expectWorksAgain(String name) {
        trouble.expectWorksAgain(name);
    }

    /** The first answer that the client that acts gets for this name is this text. */
    public void expectNextAnswer(String name, String value) {
        trouble.expectNextAnswer(name, Bytes.of(value));
    }

    private static Limits limits(String contract, PlainAccess access, Scene scene) {
        Traits declared = scene.column()
                .traits(contract)
                .orElseThrow(() -> new NotClaimedException(scene.column().name(), contract));
        return new Limits(
                access.bounds(declared),
                access.unlimitedValueBytes(),
                scene.patience().largestTried());
    }
}
