package dev.touchstone.dsl.linear;

import dev.touchstone.dsl.linear.Step.Guard;
import java.util.Optional;

/** The model of one key: it holds a value or nothing, and every step finds it as the one before left it. */
final class OneKey implements SequentialModel<State, Step> {

    @Override
    public Optional<State> after(State before, Step step) {
        return step.guard().allows(before) ? Optional.of(step.makes().orElse(before)) : Optional.empty();
    }

    @Override
    public boolean onlyLooks(Step step) {
        return !step.isChange();
    }

    /** What an operation says about its key; nothing if it says nothing, as it failed or only looked in vain. */
    static Optional<Step> step(Operation operation) {
        Outcome outcome = operation.outcome();
        if (outcome instanceof Outcome.Failed) {
            return Optional.empty();
        }
        return outcome instanceof Outcome.Unknown
                ? effect(operation.call()).filter(Step::isChange)
                : Optional.of(answered(operation.call(), outcome));
    }

    private static Step answered(Call call, Outcome outcome) {
        if (outcome instanceof Outcome.Found found) {
            return Step.look(new Guard.Is(new State(found.value())));
        }
        if (outcome instanceof Outcome.Mismatch mismatch) {
            return Step.look(shown(call, new State(mismatch.current())));
        }
        if (outcome instanceof Outcome.Was was && !was.there()) {
            return Step.look(Step.ABSENT);
        }
        return effect(call).orElseGet(() -> Step.look(Step.PRESENT)); // done, or it was there
    }

    private static Guard shown(Call call, State current) {
        boolean asExpected = effect(call).flatMap(Step::needs).equals(Optional.of(current));
        return asExpected ? new Guard.Never() : new Guard.Is(current);
    }

    private static Optional<Step> effect(Call call) {
        if (call instanceof Call.Set set) {
            return Optional.of(Step.change(Step.ANY, State.of(set.value())));
        }
        if (call instanceof Call.Delete) {
            return Optional.of(Step.change(Step.PRESENT, State.ABSENT));
        }
        if (call instanceof Call.Swap swap) {
            return Optional.of(Step.change(new Guard.Is(new State(swap.expected())), State.of(swap.next())));
        }
        if (call instanceof Call.Remove remove) {
            return Optional.of(Step.change(new Guard.Is(State.of(remove.expected())), State.ABSENT));
        }
        return Optional.empty();
    }
}
