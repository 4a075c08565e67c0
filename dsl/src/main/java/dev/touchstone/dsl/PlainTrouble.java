package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Plain words about a client whose server, or the way there, is in trouble. */
final class PlainTrouble {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration GRACE_OF_THE_INTERRUPTED = Duration.ofSeconds(1);
    private static final Bytes IN_TROUBLE = Bytes.of(Plain.IN_TROUBLE);
    private static final String NEVER_THERE = "nothing"; // a name that holds nothing

    private final PlainWords actor;
    private final PlainWords self;
    private final PlainWords witness;
    private final Scene scene;
    private final Uses uses;

    PlainTrouble(PlainWords actor, PlainWords self, PlainWords witness, Scene scene) {
        this.actor = actor;
        this.self = self;
        this.witness = witness;
        this.scene = scene;
        this.uses = new Uses(scene.patience().shortDeadline().plus(GRACE));
    }

    WriteOutcome tryWrite(String name, Bytes value) {
        return scene.history()
                .record(
                        Line.of("try", name, value),
                        () -> WriteOutcome.of(() -> actor.writeUntold(name, value.toArray())),
                        WriteOutcome::told);
    }

    void expectHoldsEither(String name, List<Bytes> values) {
        Optional<Bytes> found = scene.history()
                .record(Line.of("expect", name, values), () -> witness.held(name), seen -> Line.found(values, seen));
        Findings.expectOneOf(name, values, found);
    }

    void expectEveryUseFails(FailureKind kind, String name) {
        uses.sideBySide(everyUse(name), use -> Refusals.expectFailure(kind, use.call()));
    }

    private List<Uses.Use> everyUse(String name) {
        return List.of(
                new Uses.Use("a write", () -> actor.write(name, IN_TROUBLE.toArray())),
                new Uses.Use("a read", () -> actor.read(name)),
                new Uses.Use("a question", () -> actor.present(name)),
                new Uses.Use("a removal", () -> actor.remove(NEVER_THERE)));
    }

    void expectUsesToWorkOrFail(Set<FailureKind> kinds, String name, Bytes before) {
        AtomicBoolean acknowledged = new AtomicBoolean();
        uses.sideBySide(rightUses(name, before, acknowledged), use -> Uses.expectSuccessOr(kinds, use));
        expectHoldsEither(name, acknowledged.get() ? List.of(IN_TROUBLE) : List.of(before, IN_TROUBLE));
    }

    /** One that times out is made again: it may be the machine that is slow, and not the client. */
    void expectUsesToWork(String name, Bytes before) {
        Uses patient = new Uses(Comeback.bound(scene.patience())
                .plus(scene.patience().shortDeadline())
                .plus(GRACE));
        Comeback comeback = new Comeback(scene.patience(), Set.of(FailureKind.TIMEOUT));
        patient.sideBySide(
                rightUses(name, before, new AtomicBoolean()),
                use -> comeback.await(use.what(), () -> {
                    use.call().run();
                    return use;
                }));
        expectHoldsEither(name, List.of(IN_TROUBLE));
    }

    private List<Uses.Use> rightUses(String name, Bytes before, AtomicBoolean acknowledged) {
        return List.of(
                new Uses.Use("a write", () -> {
                    actor.write(name, IN_TROUBLE.toArray());
                    acknowledged.set(true);
                }),
                new Uses.Use("a read", () -> {
                    Optional<Bytes> found = actor.read(name).map(Bytes::of);
                    Findings.expectOneOf(name, List.of(before, IN_TROUBLE), found);
                }),
                new Uses.Use("a question", () -> Findings.expectExistence(name, true, actor.present(name))),
                new Uses.Use("a removal", () -> actor.remove(NEVER_THERE)));
    }

    Burst writeWhile(String name, Runnable deed) {
        Duration bound =
                scene.patience().bound().plus(scene.patience().shortDeadline()).plus(GRACE);
        return new Burst(name, actor, witness, scene.history()).during(deed, bound);
    }

    void expectInterruptible(String name) {
        Interruption interruption =
                new Interruption(scene.patience().shortDeadline().plus(GRACE_OF_THE_INTERRUPTED));
        uses.sideBySide(everyUse(name), interruption::expectOut);
    }

    void expectWorksAgain(String name) {
        Bytes value = Bytes.of("again");
        comeback("again", name, () -> {
            actor.writeUntold(name, value.toArray());
            return value;
        });
        expectNextAnswer(name, value);
        witness.expectHolds(name, value);
    }

    void expectNextAnswer(String name, Bytes value) {
        Optional<Bytes> found = comeback("next", name, () -> self.held(name));
        Findings.expectValue(name, value, found);
    }

    private <T> T comeback(String verb, String name, Supplier<T> use) {
        return scene.history()
                .record(Line.of(verb, name), () -> new Comeback(scene.patience()).await("the client", use));
    }
}
