package dev.touchstone.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Every row that JUnit announced in one execution, with its end. What it did not announce, it cannot hide here. */
final class Rows implements TestExecutionListener {

    private static final String INVOCATION = "[class-template-invocation:";

    private final Map<String, Row> rows = new ConcurrentHashMap<>();
    private final Map<String, List<String>> byInvocation = new ConcurrentHashMap<>();
    private volatile Consumer<String> invocationEnded = invocation -> {};
    private volatile boolean runBegan;
    private volatile Runnable behaviourEnded = () -> {};

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        rows.clear();
        byInvocation.clear();
        invocationEnded = invocation -> {};
        behaviourEnded = () -> {};
        runBegan = false;
        plan.getRoots().forEach(root -> {
            add(root);
            plan.getDescendants(root).forEach(this::add);
        });
    }

    @Override
    public void dynamicTestRegistered(TestIdentifier identifier) {
        add(identifier);
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        change(identifier, row -> row.begin(System.nanoTime()));
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        change(identifier, row -> row.skip(reason));
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        change(identifier, row -> row.end(System.nanoTime(), result));
        if (identifier.isTest()) {
            behaviourEnded.run();
        }
        if (isInvocation(identifier.getUniqueId())) {
            invocationEnded.accept(identifier.getUniqueId());
        }
    }

    /**
     * The classes that JUnit announced and of which no run ever heard, because none of them was let in: a whole selection
     * of disabled classes would be green.
     */
    List<String> unheard() {
        boolean heard = rows.keySet().stream().anyMatch(id -> id.contains(INVOCATION)) || runBegan;
        return heard
                ? List.of()
                : brokenAbove().stream()
                        .map(row -> row.identifier().getDisplayName() + ": "
                                + row.skipped().orElse("not run"))
                        .toList();
    }

    boolean hasRunBegun() {
        return runBegan;
    }

    void runBegins() {
        runBegan = true;
    }

    void onEnds(Consumer<String> ofInvocation, Runnable ofBehaviour) {
        invocationEnded = ofInvocation;
        behaviourEnded = ofBehaviour;
    }

    Row row(String uniqueId) {
        return rows.get(uniqueId);
    }

    /** The rows below one invocation of a class, in the order in which they were announced. */
    List<Row> below(String invocation) {
        List<String> ids = byInvocation.getOrDefault(invocation, List.of());
        synchronized (ids) {
            return ids.stream().map(rows::get).toList();
        }
    }

    /** The classes and other containers above invocations that did not end well: nothing below them has a row. */
    List<Row> brokenAbove() {
        return rows.values().stream()
                .filter(row -> !row.identifier().getUniqueId().contains(INVOCATION))
                .filter(row -> row.identifier().getUniqueId().contains("[class-template:"))
                .filter(row -> !row.passed())
                .sorted(Comparator.comparing(row -> row.identifier().getUniqueId()))
                .toList();
    }

    /** All rows, in no order. */
    List<Row> all() {
        return List.copyOf(rows.values());
    }

    private void add(TestIdentifier identifier) {
        String id = identifier.getUniqueId();
        rows.put(id, Row.announced(identifier));
        int at = id.indexOf(INVOCATION);
        int end = at < 0 ? -1 : id.indexOf(']', at) + 1;
        if (end > 0 && end < id.length()) {
            List<String> siblings = byInvocation.computeIfAbsent(id.substring(0, end), key -> new ArrayList<>());
            synchronized (siblings) {
                siblings.add(id);
            }
        }
    }

    private void change(TestIdentifier identifier, UnaryOperator<Row> change) {
        rows.compute(
                identifier.getUniqueId(), (id, row) -> change.apply(row == null ? Row.announced(identifier) : row));
    }

    private static boolean isInvocation(String id) {
        int at = id.lastIndexOf('/');
        return id.startsWith(INVOCATION, at + 1);
    }
}
