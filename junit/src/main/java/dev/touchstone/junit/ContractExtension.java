package dev.touchstone.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One invocation of a test class for each selected column that it belongs in. Waits for nothing. */
final class ContractExtension implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        Run run = RunHandle.run(context);
        ClassPlan plan = run.enter(context.getRequiredTestClass());
        return run.columnsFor(plan).stream().map(column -> new ColumnInvocation(run, plan, column));
    }

    @Override
    public boolean mayReturnZeroClassTemplateInvocationContexts(ExtensionContext context) {
        return true; // a class that no selected column claims is told to the ledger
    }
}
