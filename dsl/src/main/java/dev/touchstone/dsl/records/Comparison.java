package dev.touchstone.dsl.records;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.DifferentAnswer;
import dev.touchstone.dsl.failure.DifferentRecord;
import dev.touchstone.dsl.failure.FieldDifference;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a record should be, field by field, and what is otherwise. */
final class Comparison {

    private final Model model;
    private final Map<String, Expected> fields = new LinkedHashMap<>();

    /** What a field should hold: how people read it, who mostly need not, and whether it is so. */
    private record Expected(Supplier<String> told, Predicate<@Nullable Object> right) {}

    Comparison(Model model) {
        this.model = model;
    }

    /** Each of these fields holds just this. */
    Comparison same(Row wanted) {
        wanted.values()
                .forEach((field, value) ->
                        fields.put(field, new Expected(() -> Told.value(value), found -> Values.same(value, found))));
        return this;
    }

    /** This field is right in a way of its own. */
    Comparison field(String field, String told, Predicate<@Nullable Object> right) {
        fields.put(field, new Expected(() -> told, right));
        return this;
    }

    /** What is not as it should be; a field of which nothing is said here should not be there. */
    List<FieldDifference> differences(Row found) {
        List<FieldDifference> differences = new ArrayList<>();
        fields.forEach((field, expected) -> {
            boolean right = found.has(field) && expected.right().test(found.get(field));
            if (!right) {
                differences.add(new FieldDifference(field, expected.told().get(), shown(field, found)));
            }
        });
        found.fields().stream()
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> differences.add(new FieldDifference(field, "left out", shown(field, found))));
        return differences;
    }

    /** What was found is as it should be. */
    void expect(Object key, Row found) {
        List<FieldDifference> differences = differences(found);
        if (!differences.isEmpty()) {
            throw ExpectationFailure.of(new DifferentRecord(Told.record(model, key), differences));
        }
    }

    /** What an operation answered is what is stored. */
    static void expectAnswer(String operation, Model model, Object key, Row answered, Row stored) {
        List<FieldDifference> differences = new Comparison(model).same(stored).differences(answered);
        if (!differences.isEmpty()) {
            throw ExpectationFailure.of(new DifferentAnswer(operation, Told.record(model, key), differences));
        }
    }

    /** In which fields two records differ, in one line; nothing if in none. */
    static Optional<String> told(Row before, Row after) {
        List<String> changes = before.differences(after).stream()
                .map(field -> field + " " + shown(field, before) + " -> " + shown(field, after))
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", changes));
    }

    private static String shown(String field, Row row) {
        return row.has(field) ? Told.value(row.get(field)) : "left out";
    }
}
