package dev.touchstone.junit;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.junit.matrix.Verdict;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves out a behaviour that says it does not belong in this column, and notes why. */
record ClaimCondition(Run run, ClassPlan plan, RunColumn column) implements ExecutionCondition {

    private static final ConditionEvaluationResult BELONGS = ConditionEvaluationResult.enabled("belongs here");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Method> method = context.getTestMethod();
        if (method.isEmpty()) {
            return BELONGS;
        }
        Optional<Notes.Decision> decision =
                Relation.of(method.get(), column.spec(), column.claims()).or(() -> missingTrait(method.get()));
        decision.ifPresent(each -> run.notes().decided(context.getUniqueId(), each));
        return decision.map(each -> ConditionEvaluationResult.disabled(each.reason()))
                .orElse(BELONGS);
    }

    private Optional<Notes.Decision> missingTrait(Method method) {
        List<String> wanted = Stream.of(method, plan.type())
                .flatMap(element -> AnnotationSupport.findAnnotation(element, NeedsTrait.class).stream())
                .flatMap(needs -> Stream.of(needs.value()))
                .toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Traits traits = column.await().cast().column().traits(plan.contract()).orElse(Traits.of(java.util.Map.of()));
        return wanted.stream()
                .filter(trait -> !traits.has(trait))
                .findFirst()
                .map(trait -> new Notes.Decision(
                        Verdict.NOT_CLAIMED, column.name() + " does not declare " + trait + " for " + plan.contract()));
    }
}
