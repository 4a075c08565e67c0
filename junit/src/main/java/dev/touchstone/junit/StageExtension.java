package dev.touchstone.junit;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Stage;
import dev.touchstone.junit.matrix.FailureStory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;
import org.opentest4j.TestAbortedException;

/** Gives each behaviour its permit and its stage, and takes back what it used. */
record StageExtension(Run run, ClassPlan plan, RunColumn column, AtomicBoolean refuted)
        implements BeforeEachCallback,
                AfterEachCallback,
                ParameterResolver,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create("dev.touchstone");
    private static final String STAGE = "stage";

    @Override
    public void beforeEach(ExtensionContext context) throws InterruptedException {
        ExtensionContext.Store store = context.getStore(OURS);
        Permits permits = Permits.of(context.getRequiredTestMethod(), run, column.await());
        store.put("permits", permits); // closed with the store, after the last callback
        permits.enter();
        run.notes().begun(context.getUniqueId(), stage(context).history());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Stage stage = stage(context);
        stage.close();
        OpenColumn open = column.await();
        tidy(context, stage, open);
        if (context.getExecutionException().isEmpty()) {
            stage.expectNothingLeftOpen();
        }
    }

    private void tidy(ExtensionContext context, Stage stage, OpenColumn open) {
        if (run.keeps(context.getExecutionException().isPresent())) {
            column.kept().set(true);
            open.keep();
            run.tellKept(open, stage, context.getDisplayName());
        } else if (!open.isThrownAway()
                || AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), Bulky.class)) {
            tidy(open, stage);
        }
        surprise(context);
    }

    private static void tidy(OpenColumn open, Stage stage) {
        for (String namespace : stage.namespaces()) {
            List<String> left = open.tidy(namespace);
            if (!left.isEmpty()) {
                throw new IllegalStateException(
                        "the test's namespace " + namespace + " was removed, and still holds " + left);
            }
        }
    }

    /** A trial that passes may be wrong; of one with several entries that is known only when all have ended. */
    private void surprise(ExtensionContext context) {
        boolean isCase = context.getUniqueId().contains("/[test-template-invocation:");
        if (!isCase && context.getExecutionException().isEmpty()) {
            Optional<Trial> trial = run.notes().of(context.getUniqueId()).trial();
            Optional<ExpectationFailure> wrong = trial.flatMap(Trial::ifItPasses);
            if (wrong.isPresent()) {
                run.notes().thrown(context.getUniqueId(), wrong.get());
                throw new AssertionFailedError(
                        "[" + column.name() + "] " + wrong.get().getMessage());
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Stage.knows(parameter.getParameter().getType(), run.vocabularies());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stage(context)
                .parameter(
                        parameter.getParameter().getType(),
                        parameter.getParameter().getParameterizedType());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw told(context, thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw told(context, thrown);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw told(context, thrown);
    }

    /** What JUnit is to see of it: an abort, where a trial ends as it may. */
    private Throwable told(ExtensionContext context, Throwable found) {
        Throwable thrown = AilingSystemException.insteadOf(found, column.await().sut());
        run.notes().thrown(context.getUniqueId(), thrown);
        Optional<Trial> expecting = run.notes()
                .of(context.getUniqueId())
                .trial()
                .filter(trial -> !(thrown instanceof IncompleteExecutionException))
                .filter(trial -> trial.expects(FailureStory.verdict(thrown)));
        expecting
                .filter(trial ->
                        !column.await().inForce().missing(plan.contract()).isEmpty())
                .ifPresent(trial -> refuted.set(true));
        return expecting
                .<Throwable>map(trial -> new TestAbortedException(trial.words()))
                .orElseGet(() -> InColumn.said(column.name(), thrown));
    }

    private Stage stage(ExtensionContext context) {
        return context.getStore(OURS)
                .computeIfAbsent(
                        STAGE,
                        key -> new Stage(column.await().castFor(plan.contract()), plan.contract(), run.freshRoot()),
                        Stage.class);
    }
}
