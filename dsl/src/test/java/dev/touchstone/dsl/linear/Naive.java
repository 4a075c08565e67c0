package dev.touchstone.dsl.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every order of a few operations: slow, and too simple to be wrong. */
final class Naive {

    private Naive() {}

    static boolean hasOrder(Optional<String> held, List<Operation> left) {
        if (left.stream().noneMatch(Naive::isAnswered)) {
            return true;
        }
        return left.stream().filter(next -> mayComeNext(next, left)).anyMatch(next -> goesOnAfter(next, held, left));
    }

    private static boolean goesOnAfter(Operation next, Optional<String> held, List<Operation> left) {
        Toy.Cell cell = new Toy.Cell();
        cell.held = held;
        Outcome right = cell.answer(next.call());
        boolean asAnswered = !isAnswered(next) || right.equals(next.outcome());
        List<Operation> rest = new ArrayList<>(left);
        rest.remove(next);
        return asAnswered && hasOrder(cell.held, rest);
    }

    private static boolean mayComeNext(Operation next, List<Operation> left) {
        return !(next.outcome() instanceof Outcome.Failed)
                && left.stream().noneMatch(other -> isAnswered(other) && other.returned() < next.invoked());
    }

    private static boolean isAnswered(Operation operation) {
        return !(operation.outcome() instanceof Outcome.Unknown) && !(operation.outcome() instanceof Outcome.Failed);
    }
}
