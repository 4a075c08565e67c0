package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.Batches;
import dev.touchstone.dsl.Deadlines;
import dev.touchstone.dsl.KeyValues;
import dev.touchstone.dsl.Scans;
import dev.touchstone.dsl.Swaps;
import dev.touchstone.dsl.Transactions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Steps as a test that can be pasted into a class: each expects of the client that acts what is due. */
final class TestMethod {

    private static final Map<String, Class<?>> WORDS = words();

    private TestMethod() {}

    /** The method of this name. */
    static String of(String name, List<Step> steps) {
        List<String> statements =
                new ArrayList<>(steps.stream().map(Step::statement).toList());
        statements.addAll(rollbacks(steps));
        List<String> lines = new ArrayList<>();
        boolean looksElsewhere = steps.stream().anyMatch(step -> step.command() instanceof Look);
        lines.add("@Test");
        lines.add("void " + name + "(Clients clients" + (looksElsewhere ? ", KeyValues others" : "") + ") {");
        WORDS.forEach((word, type) -> {
            if (statements.stream().anyMatch(each -> each.contains(word + "."))) {
                String simple = type.getSimpleName();
                lines.add("    " + simple + " " + word + " = clients.acting().open(" + simple + ".class);");
            }
        });
        statements.forEach(each -> lines.add("    " + each));
        lines.add("}");
        return String.join("\n", lines);
    }

    /** A test ends what it begins. */
    private static List<String> rollbacks(List<Step> steps) {
        Set<Integer> ended = steps.stream()
                .map(Step::command)
                .filter(each -> each instanceof UnitCommand.Commit || each instanceof UnitCommand.Rollback)
                .map(each -> ((UnitCommand) each).number())
                .collect(Collectors.toSet());
        return steps.stream()
                .map(Step::command)
                .filter(UnitCommand.Begin.class::isInstance)
                .map(each -> ((UnitCommand) each).number())
                .filter(number -> !ended.contains(number))
                .map(number -> "t" + number + ".rollback();")
                .toList();
    }

    private static Map<String, Class<?>> words() {
        Map<String, Class<?>> words = new LinkedHashMap<>();
        words.put("store", KeyValues.class);
        words.put("scans", Scans.class);
        words.put("deadlines", Deadlines.class);
        words.put("transactions", Transactions.class);
        words.put("batches", Batches.class);
        words.put("swaps", Swaps.class);
        return words;
    }
}
