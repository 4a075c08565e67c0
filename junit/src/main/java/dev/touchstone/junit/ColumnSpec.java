package dev.touchstone.junit;

import dev.touchstone.sut.Settings;
import java.util.Map;

/**
 * A column as it was asked for.
 *
 * @param name its name in the matrix and in settings
 * @param backend the backend whose driver speaks
 * @param overrides settings that came with the selection: its URL, or its image
 * @param required whether the run is red if it cannot be had
 */
record ColumnSpec(String name, String backend, Map<String, String> overrides, boolean required) {

    Settings settings(Settings common) {
        return common.with(overrides::get);
    }

    /** The column as a user would select it. */
    String selected() {
        String driven = name.equals(backend) ? name : name + "=" + backend;
        return overrides.entrySet().stream()
                .filter(entry ->
                        entry.getKey().endsWith(".url") || entry.getKey().endsWith(".image"))
                .map(entry -> name + "=" + backend + ":" + entry.getValue())
                .findFirst()
                .orElse(driven);
    }

    ColumnSpec requiredIf(boolean also) {
        return new ColumnSpec(name, backend, overrides, required || also);
    }
}
