package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.dsl.differential.Answer.Done;
import dev.touchstone.dsl.differential.Answer.Failed;
import dev.touchstone.dsl.differential.Answer.Said;
import dev.touchstone.dsl.failure.Lasting;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The operations of {@code keyvalue_ttl}, with deadlines that are hours away or over at once: nothing hangs on time. */
sealed interface DeadlineCommand extends Command {

    /** The one name that it is about. */
    String name();

    @Override
    default Set<String> names() {
        return Set.of(name());
    }

    private static boolean isOver(Duration time) {
        return time.isZero() || time.isNegative();
    }

    /** Stores a value with a deadline; one that is over at once is refused. */
    record Store(String name, String value, Duration time) implements DeadlineCommand {

        @Override
        public Answer ask(Subject subject) {
            subject.contract(KeyValueTtl.class).set(name, Bytes.of(value).toArray(), time);
            return new Done();
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return isOver(time)
                    ? Outcome.only(new Failed(FailureKind.VALIDATION), before)
                    : Outcome.only(new Done(), before.with(name, new Held(Bytes.of(value), Optional.of(time))));
        }

        @Override
        public String told() {
            return "set " + Java.shown(name) + " = " + Bytes.of(value) + " for " + Lasting.told(time);
        }

        @Override
        public String statement(Model before, Answer due) {
            String verb = before.has(name) ? "replace" : "create";
            String call = "store." + verb + "(" + Java.text(name) + ", " + Java.text(value) + ", expiringAfter("
                    + Java.duration(time) + "))";
            return isOver(time) ? "store.expectFailure(VALIDATION, () -> " + call + ");" : call + ";";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Store(names.apply(name), values.apply(value), time);
        }
    }

    /** Gives a deadline; one that is over at once removes. */
    record Expire(String name, Duration time) implements DeadlineCommand {

        @Override
        public Answer ask(Subject subject) {
            return new Said(subject.contract(KeyValueTtl.class).expire(name, time));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            boolean there = before.has(name);
            Model after = isOver(time) ? before.without(name) : before.living(name, Optional.of(time));
            return Outcome.only(new Said(there), there ? after : before);
        }

        @Override
        public String told() {
            return "expire " + Java.shown(name) + " in " + Lasting.told(time);
        }

        @Override
        public String statement(Model before, Answer due) {
            String verb = before.has(name) ? "expire" : "expireInVain";
            return "deadlines." + verb + "(" + Java.text(name) + ", " + Java.duration(time) + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Expire(names.apply(name), time);
        }
    }

    /** Asks for the time that is left. */
    record TimeLeft(String name) implements DeadlineCommand {

        @Override
        public Answer ask(Subject subject) {
            Ttl found = subject.contract(KeyValueTtl.class).ttl(name);
            if (found instanceof Ttl.Remaining remaining) {
                return new Answer.Left(remaining.left());
            }
            return found instanceof Ttl.NoExpiry ? new Answer.Stays() : new Answer.NoName();
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            Answer due = before.given(name)
                    .<Answer>map(Answer.Left::new)
                    .orElseGet(() -> before.has(name) ? new Answer.Stays() : new Answer.NoName());
            return Outcome.only(due, before);
        }

        @Override
        public String told() {
            return "ttl " + Java.shown(name);
        }

        @Override
        public String statement(Model before, Answer due) {
            String name = Java.text(this.name);
            if (due instanceof Answer.Left left) {
                return "deadlines.expectTimeLeftOf(" + name + ", " + Java.duration(left.time()) + ");";
            }
            return "deadlines." + (due instanceof Answer.Stays ? "expectNoDeadline(" : "expectNoKey(") + name + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new TimeLeft(names.apply(name));
        }
    }

    /** Lifts a deadline. */
    record Persist(String name) implements DeadlineCommand {

        @Override
        public Answer ask(Subject subject) {
            return new Said(subject.contract(KeyValueTtl.class).persist(name));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            boolean had = before.given(name).isPresent();
            return Outcome.only(new Said(had), had ? before.living(name, Optional.empty()) : before);
        }

        @Override
        public String told() {
            return "persist " + Java.shown(name);
        }

        @Override
        public String statement(Model before, Answer due) {
            String verb = before.given(name).isPresent() ? "persistWhileAlive(" : "persistInVain(";
            return "deadlines." + verb + Java.text(name) + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Persist(names.apply(name));
        }
    }
}
