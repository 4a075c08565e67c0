package dev.touchstone.junit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The run of one execution, or why it did not begin: told in full once, in short to all who ask later. */
final class RunHandle implements AutoCloseable {

    private final Optional<Run> run;
    private final Optional<RuntimeException> problem;
    private final AtomicBoolean told = new AtomicBoolean();

    private RunHandle(Optional<Run> run, Optional<RuntimeException> problem) {
        this.run = run;
        this.problem = problem;
    }

    static Run run(ExtensionContext context) {
        ExtensionContext.Store root = context.getRoot().getStore(ExtensionContext.Namespace.create("dev.touchstone"));
        return root.computeIfAbsent("run", key -> begin(context), RunHandle.class)
                .get();
    }

    private static RunHandle begin(ExtensionContext context) {
        SessionListener.rows(context).runBegins();
        try {
            return new RunHandle(Optional.of(Run.begin(context)), Optional.empty());
        } catch (RuntimeException problem) {
            return new RunHandle(Optional.empty(), Optional.of(problem));
        }
    }

    private Run get() {
        if (problem.isPresent()) {
            throw told.compareAndSet(false, true)
                    ? problem.get()
                    : new IllegalStateException("the run did not begin; the reason is told with the first class");
        }
        return run.orElseThrow();
    }

    /** The end of the run, which throws if it is red: the one place whose word JUnit takes. */
    @Override
    public void close() {
        run.ifPresent(Run::end);
    }
}
