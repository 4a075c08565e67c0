package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.dsl.differential.Answer.Done;
import dev.touchstone.dsl.differential.Answer.Found;
import dev.touchstone.dsl.differential.Answer.Said;
import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The operations of {@code keyvalue_basic}. */
sealed interface BasicCommand extends Command {

    /** The one name that it is about. */
    String name();

    @Override
    default Set<String> names() {
        return Set.of(name());
    }

    /** Stores a value. */
    record Store(String name, String value) implements BasicCommand {

        @Override
        public Answer ask(Subject subject) {
            subject.contract(KeyValueBasic.class).set(name, Bytes.of(value).toArray());
            return new Done();
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return Outcome.only(new Done(), before.with(name, Bytes.of(value)));
        }

        @Override
        public String told() {
            return "set " + Java.shown(name) + " = " + Bytes.of(value);
        }

        @Override
        public String statement(Model before, Answer due) {
            String verb = before.has(name) ? "replace" : "create";
            return "store." + verb + "(" + Java.text(name) + ", " + Java.text(value) + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Store(names.apply(name), values.apply(value));
        }
    }

    /** Looks for a value. */
    record Get(String name) implements BasicCommand {

        @Override
        public Answer ask(Subject subject) {
            return new Found(subject.contract(KeyValueBasic.class).get(name).map(Bytes::of));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return Outcome.only(new Found(before.value(name)), before);
        }

        @Override
        public String told() {
            return "get " + Java.shown(name);
        }

        @Override
        public String statement(Model before, Answer due) {
            return Look.statement("store", before, name);
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Get(names.apply(name));
        }
    }

    /** Asks whether there is a value. */
    record Exists(String name) implements BasicCommand {

        @Override
        public Answer ask(Subject subject) {
            return new Said(subject.contract(KeyValueBasic.class).exists(name));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return Outcome.only(new Said(before.has(name)), before);
        }

        @Override
        public String told() {
            return "exists " + Java.shown(name);
        }

        @Override
        public String statement(Model before, Answer due) {
            return "store." + (before.has(name) ? "expectToExist(" : "expectNotToExist(") + Java.text(name) + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Exists(names.apply(name));
        }
    }

    /** Removes a value. */
    record Delete(String name) implements BasicCommand {

        @Override
        public Answer ask(Subject subject) {
            return new Said(subject.contract(KeyValueBasic.class).delete(name));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            boolean there = before.has(name);
            return Outcome.only(new Said(there), there ? before.without(name) : before);
        }

        @Override
        public String told() {
            return "delete " + Java.shown(name);
        }

        @Override
        public String statement(Model before, Answer due) {
            return "store." + (before.has(name) ? "removeAndVerify(" : "removeInVain(") + Java.text(name) + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Delete(names.apply(name));
        }
    }
}
