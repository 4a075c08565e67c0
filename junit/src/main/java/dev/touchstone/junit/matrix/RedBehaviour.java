package dev.touchstone.junit.matrix;

import java.util.List;

/**
 * A red behaviour that has a story.
 *
 * @param column where it ran
 * @param contract the contract's id
 * @param result what became of it
 * @param failure its story
 */
record RedBehaviour(ColumnResult column, String contract, BehaviourResult result, Failure failure) {

    /** Two are the same failure if these are equal: numbers in the texts may differ. */
    List<Object> sameness() {
        return List.of(contract, result.id(), result.verdict(), blur(failure.expected()), blur(failure.but()));
    }

    /** {@code FAIL  KVT-05 keyvalue_ttl on redis 7.0.15 (process)}. */
    String heading() {
        return label() + result.id() + " " + contract + " on " + place(column);
    }

    String label() {
        return Amounts.of("%-6s", result.verdict().word().toUpperCase(java.util.Locale.ROOT));
    }

    /** {@code redis 7.0.15 (process)}. */
    static String place(ColumnResult column) {
        return column.name()
                + column.version().map(version -> " " + version).orElse("")
                + column.provisioning().map(way -> " (" + way + ")").orElse("");
    }

    private static String blur(String text) {
        return text.replaceAll("[0-9][0-9.,]*", "#");
    }
}
