package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which models are ready in one namespace. What failed is not ready, and is tried again. Thread-safe. */
final class SetUps {

    private final Set<Model> ready = new LinkedHashSet<>();

    synchronized boolean has(Model model) {
        return ready.contains(model);
    }

    synchronized Set<Class<? extends Record>> models() {
        Set<Class<? extends Record>> models = new LinkedHashSet<>();
        ready.forEach(each -> models.add(each.type()));
        return models;
    }

    /** Makes a model ready, after those that it refers to, each once. */
    synchronized void make(Model model, RecordsBasic client, BiConsumer<Model, Runnable> told) {
        for (Model each : parentsFirst(model)) {
            if (!ready.contains(each)) {
                told.accept(each, () -> client.setUp(each));
                ready.add(each);
            }
        }
    }

    private static List<Model> parentsFirst(Model model) {
        List<Model> ordered = new ArrayList<>();
        visit(model, ordered, new HashSet<>());
        return ordered;
    }

    /** A circle of parents that may be missing is broken where it was entered. */
    private static void visit(Model model, List<Model> ordered, Set<Model> seen) {
        if (seen.add(model)) {
            model.parents().forEach(parent -> visit(Model.of(parent), ordered, seen));
            ordered.add(model);
        }
    }
}
