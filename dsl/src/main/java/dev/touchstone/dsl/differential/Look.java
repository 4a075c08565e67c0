package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.differential.Answer.Found;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A look through the witness: with one at each name a sequence ends.
 *
 * @param name where
 */
record Look(String name) implements Command {

    @Override
    public Set<String> names() {
        return Set.of(name);
    }

    @Override
    public Answer ask(Subject subject) {
        return new Found(subject.witnessed(name));
    }

    @Override
    public List<Outcome> outcomes(Model before) {
        return Outcome.only(new Found(before.value(name)), before);
    }

    @Override
    public String told() {
        return "get " + Java.shown(name) + " by another client";
    }

    @Override
    public String statement(Model before, Answer due) {
        return statement("others", before, name);
    }

    static String statement(String who, Model before, String name) {
        return who
                + before.value(name)
                        .map(value -> ".expectValue(" + Java.text(name) + ", " + Java.text(value) + ");")
                        .orElse(".expectNoValue(" + Java.text(name) + ");");
    }

    @Override
    public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
        return new Look(names.apply(name));
    }
}
