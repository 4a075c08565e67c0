package dev.touchstone.junit;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.Extension;

/** One test class in one column. */
record ColumnInvocation(Run run, ClassPlan plan, RunColumn column) implements ClassTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
        return column.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        AtomicBoolean refuted = new AtomicBoolean();
        return List.of(
                new TestBound(run.patience().inProportion(TestBound.STANDARD)),
                new ColumnReadiness(run, plan, column),
                new ClaimCondition(run, plan, column, refuted),
                new StageExtension(run, plan, column, refuted));
    }
}
