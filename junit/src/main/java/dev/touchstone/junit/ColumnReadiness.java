package dev.touchstone.junit;

import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** Awaits the column once per class, on a thread of which there are many, so that nobody else waits with it. */
record ColumnReadiness(Run run, ClassPlan plan, RunColumn column) implements BeforeClassTemplateInvocationCallback {

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        run.entered(plan, column, context.getUniqueId());
        try {
            column.await();
        } catch (ColumnFailedException failed) {
            if (failed.isBearable()) {
                throw new TestAbortedException(failed.getMessage(), failed);
            }
            throw failed;
        }
    }
}
