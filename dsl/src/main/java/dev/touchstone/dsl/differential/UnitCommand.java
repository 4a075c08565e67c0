package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.differential.Answer.Done;
import dev.touchstone.dsl.differential.Answer.Failed;
import dev.touchstone.dsl.differential.Answer.Found;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The operations of {@code keyvalue_transactional}: transactions are numbered as they begin. */
sealed interface UnitCommand extends Command {

    /** The transaction. */
    int number();

    @Override
    default Set<String> names() {
        return Set.of();
    }

    @Override
    default boolean isPossible(Model before) {
        return before.unit(number()).isPresent();
    }

    private static Unit unit(Model before, int number) {
        return before.unit(number).orElseThrow();
    }

    private static List<Outcome> ended(Model before) {
        return Outcome.only(new Failed(FailureKind.NOT_FOUND), before);
    }

    private static String expecting(Answer due, String call) {
        return due instanceof Failed failed
                ? "store.expectFailure(" + failed.kind() + ", () -> " + call + ");"
                : call + ";";
    }

    private static String in(int number) {
        return ", in transaction " + number;
    }

    /** Begins one. */
    record Begin(int number) implements UnitCommand {

        @Override
        public boolean isPossible(Model before) {
            return before.unit(number).isEmpty();
        }

        @Override
        public Answer ask(Subject subject) {
            subject.begin(number);
            return new Done();
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return Outcome.only(new Done(), before.with(number, Unit.begun()));
        }

        @Override
        public String told() {
            return "begin transaction " + number;
        }

        @Override
        public String statement(Model before, Answer due) {
            return "OpenTransaction t" + number + " = transactions.begin();";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return this;
        }
    }

    /** Stores a value in it. */
    record Write(int number, String name, String value) implements UnitCommand {

        @Override
        public Set<String> names() {
            return Set.of(name);
        }

        @Override
        public Answer ask(Subject subject) {
            subject.transaction(number).set(name, Bytes.of(value).toArray());
            return new Done();
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            Unit unit = unit(before, number);
            return unit.isOpen()
                    ? Outcome.only(new Done(), before.with(number, unit.writing(name, Bytes.of(value))))
                    : ended(before);
        }

        @Override
        public String told() {
            return "set " + Java.shown(name) + " = " + Bytes.of(value) + in(number);
        }

        @Override
        public String statement(Model before, Answer due) {
            return expecting(due, "t" + number + ".write(" + Java.text(name) + ", " + Java.text(value) + ")");
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Write(number, names.apply(name), values.apply(value));
        }
    }

    /** Looks for a value in it. */
    record Read(int number, String name) implements UnitCommand {

        @Override
        public Set<String> names() {
            return Set.of(name);
        }

        @Override
        public Answer ask(Subject subject) {
            return new Found(subject.transaction(number).get(name).map(Bytes::of));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            Unit unit = unit(before, number);
            if (!unit.isOpen()) {
                return ended(before);
            }
            Optional<Optional<Bytes>> known = unit.known(name);
            if (known.isPresent()) {
                boolean own = unit.written().containsKey(name);
                return Outcome.only(new Found(known.get()), own ? before.with(number, unit.havingOwn(name)) : before);
            }
            Optional<Bytes> now = before.value(name);
            return unit.findable(name, now).stream()
                    .map(found -> new Outcome(new Found(found), before.with(number, unit.having(name, found, now))))
                    .toList();
        }

        @Override
        public String told() {
            return "get " + Java.shown(name) + in(number);
        }

        @Override
        public String statement(Model before, Answer due) {
            if (due instanceof Found found) {
                return "t" + number
                        + found.value()
                                .map(value -> ".expectValue(" + Java.text(name) + ", " + Java.text(value) + ");")
                                .orElse(".expectNothing(" + Java.text(name) + ");");
            }
            return expecting(due, "t" + number + ".expectNothing(" + Java.text(name) + ")");
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Read(number, names.apply(name));
        }
    }

    /** Commits it. */
    record Commit(int number) implements UnitCommand {

        @Override
        public boolean meets(Model before) {
            return before.unit(number).stream()
                    .flatMap(unit -> Stream.concat(unit.read().keySet().stream(), unit.written().keySet().stream()))
                    .anyMatch(before::has);
        }

        @Override
        public Answer ask(Subject subject) {
            subject.transaction(number).commit();
            return new Done();
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            Unit unit = unit(before, number);
            if (!unit.isOpen()) {
                return ended(before);
            }
            Model undone = before.with(number, unit.ended());
            List<Outcome> all = new ArrayList<>();
            if (!unit.mustConflict(before)) {
                Model after = undone;
                for (Map.Entry<String, Bytes> each : unit.written().entrySet()) {
                    after = after.with(each.getKey(), each.getValue());
                }
                all.add(new Outcome(new Done(), after));
            }
            if (unit.mustConflict(before) || unit.mayConflict()) {
                all.add(new Outcome(new Failed(FailureKind.CONFLICT), undone));
            }
            return all;
        }

        @Override
        public String told() {
            return "commit transaction " + number;
        }

        @Override
        public String statement(Model before, Answer due) {
            return due instanceof Failed failed && failed.kind() == FailureKind.CONFLICT
                    ? "t" + number + ".expectConflict();"
                    : expecting(due, "t" + number + ".commit()");
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return this;
        }
    }

    /** Undoes it; where it has ended, nothing is done. */
    record Rollback(int number) implements UnitCommand {

        @Override
        public Answer ask(Subject subject) {
            subject.transaction(number).rollback();
            return new Done();
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return Outcome.only(
                    new Done(), before.with(number, unit(before, number).ended()));
        }

        @Override
        public String told() {
            return "roll back transaction " + number;
        }

        @Override
        public String statement(Model before, Answer due) {
            return "t" + number + ".rollback();";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return this;
        }
    }
}
