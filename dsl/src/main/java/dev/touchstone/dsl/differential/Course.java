package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.History;
import dev.touchstone.dsl.differential.Answer.Failed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What came of a sequence that was done on a backend and on the model side by side.
 *
 * @param steps what was done: all of it, or up to the first wrong answer
 * @param wrong the answer that no contract allows, to the last step
 * @param tally how many of the operations met something
 */
record Course(List<Step> steps, Optional<Answer> wrong, Tally tally) {

    /** What a backend may say of itself at any time: no answer of the contract. */
    private static final Set<FailureKind> OUTAGES = EnumSet.of(FailureKind.TIMEOUT, FailureKind.UNAVAILABLE);

    /** Does the operations that are possible, one after the other, up to a wrong answer. */
    static Course of(List<Command> sequence, Subject subject) {
        return of(sequence, command -> answer(command, subject));
    }

    /** The same, and tells of each operation. */
    static Course of(List<Command> sequence, Subject subject, History history) {
        return of(sequence, command -> history.record(command.told(), () -> answer(command, subject), Answer::told));
    }

    private static Course of(List<Command> sequence, Function<Command, Answer> ask) {
        Model now = Model.empty();
        Tally tally = Tally.NONE;
        List<Step> steps = new ArrayList<>();
        for (Command command : sequence) {
            if (!command.isPossible(now)) {
                continue;
            }
            tally = tally.with(command, now);
            Answer answer = ask.apply(command);
            List<Outcome> allowed = command.outcomes(now);
            Optional<Outcome> right = allowed.stream()
                    .filter(each -> each.answer().admits(answer))
                    .findFirst();
            steps.add(new Step(command, now, right.orElse(allowed.get(0)).answer()));
            if (right.isEmpty()) {
                return new Course(steps, Optional.of(answer), tally);
            }
            now = right.get().after();
        }
        return new Course(steps, Optional.empty(), tally);
    }

    private static Answer answer(Command command, Subject subject) {
        try {
            return command.ask(subject);
        } catch (BackendException failure) {
            if (OUTAGES.contains(failure.kind())) {
                throw failure;
            }
            return new Failed(failure.kind());
        }
    }
}
