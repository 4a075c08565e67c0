package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.dsl.differential.Answer.Done;
import dev.touchstone.dsl.differential.Answer.FoundEach;
import dev.touchstone.dsl.differential.Answer.SaidEach;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The operations of {@code keyvalue_batch}. */
sealed interface BatchCommand extends Command {

    private static String shown(List<String> names) {
        return names.stream().map(Java::shown).collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<List<String>> shorter(List<String> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(place -> {
                    List<String> others = new ArrayList<>(asked);
                    others.remove(place);
                    return List.copyOf(others);
                })
                .toList();
    }

    /** Stores all of these. */
    record StoreAll(Map<String, String> values) implements BatchCommand {

        @Override
        public Set<String> names() {
            return values.keySet();
        }

        @Override
        public Answer ask(Subject subject) {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            values.forEach((name, value) -> entries.put(name, Bytes.of(value).toArray()));
            subject.contract(KeyValueBatch.class).batchSet(entries);
            return new Done();
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            Model after = before;
            for (Map.Entry<String, String> each : values.entrySet()) {
                after = after.with(each.getKey(), Bytes.of(each.getValue()));
            }
            return Outcome.only(new Done(), after);
        }

        @Override
        public String told() {
            return values.entrySet().stream()
                    .map(each -> Java.shown(each.getKey()) + " = " + Bytes.of(each.getValue()))
                    .collect(Collectors.joining(", ", "batch set [", "]"));
        }

        @Override
        public String statement(Model before, Answer due) {
            return values.entrySet().stream()
                    .map(each -> Java.text(each.getKey()) + ", " + Java.text(each.getValue()) + ".getBytes(UTF_8)")
                    .collect(Collectors.joining(", ", "batches.storeAll(Map.of(", "));"));
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> texts) {
            Map<String, String> others = new LinkedHashMap<>();
            values.forEach((name, value) -> others.put(names.apply(name), texts.apply(value)));
            return new StoreAll(others);
        }

        @Override
        public List<Command> simpler() {
            return values.keySet().stream().map(this::without).toList();
        }

        private Command without(String name) {
            Map<String, String> others = new LinkedHashMap<>(values);
            others.remove(name);
            return new StoreAll(others);
        }
    }

    /** Looks for all of these. */
    record GetAll(List<String> asked) implements BatchCommand {

        @Override
        public Set<String> names() {
            return Set.copyOf(asked);
        }

        @Override
        public Answer ask(Subject subject) {
            return new FoundEach(subject.contract(KeyValueBatch.class).batchGet(asked).stream()
                    .map(value -> value.map(Bytes::of))
                    .toList());
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return Outcome.only(new FoundEach(asked.stream().map(before::value).toList()), before);
        }

        @Override
        public String told() {
            return "batch get " + shown(asked);
        }

        @Override
        public String statement(Model before, Answer due) {
            List<String> values =
                    asked.stream().map(before::value).map(Java::optional).toList();
            return "batches.expectAnswers(" + Java.texts(asked) + ", " + Java.list(values) + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new GetAll(asked.stream().map(names).toList());
        }

        @Override
        public List<Command> simpler() {
            return shorter(asked).stream().<Command>map(GetAll::new).toList();
        }
    }

    /** Removes all of these. */
    record DeleteAll(List<String> asked) implements BatchCommand {

        @Override
        public Set<String> names() {
            return Set.copyOf(asked);
        }

        @Override
        public Answer ask(Subject subject) {
            return new SaidEach(
                    List.copyOf(subject.contract(KeyValueBatch.class).batchDelete(asked)));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            Model after = before;
            List<Boolean> there = new ArrayList<>();
            for (String name : asked) {
                there.add(after.has(name));
                after = after.has(name) ? after.without(name) : after;
            }
            return Outcome.only(new SaidEach(List.copyOf(there)), after);
        }

        @Override
        public String told() {
            return "batch delete " + shown(asked);
        }

        @Override
        public String statement(Model before, Answer due) {
            List<Boolean> there = due instanceof SaidEach said ? said.all() : List.of();
            return "batches.removeAndVerify(" + Java.texts(asked) + ", " + Java.list(there) + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new DeleteAll(asked.stream().map(names).toList());
        }

        @Override
        public List<Command> simpler() {
            return shorter(asked).stream().<Command>map(DeleteAll::new).toList();
        }
    }
}
