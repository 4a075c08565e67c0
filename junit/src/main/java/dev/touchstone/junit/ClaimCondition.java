package dev.touchstone.junit;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves out a behaviour that does not belong in this column, and notes why, or why it is tried all the same. */
record ClaimCondition(Run run, ClassPlan plan, RunColumn column, AtomicBoolean refuted) implements ExecutionCondition {

    private static final ConditionEvaluationResult BELONGS = ConditionEvaluationResult.enabled("belongs here");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            return BELONGS;
        }
        Admission admission = Admission.of(context.getRequiredTestMethod(), plan, column, run, refuted.get());
        admission.leftOut().ifPresent(each -> run.notes().decided(context.getUniqueId(), each));
        admission.trial().ifPresent(each -> run.notes().tried(context.getUniqueId(), each));
        return admission
                .leftOut()
                .map(each -> ConditionEvaluationResult.disabled(each.reason()))
                .orElse(BELONGS);
    }
}
