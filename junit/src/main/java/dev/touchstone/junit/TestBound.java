package dev.touchstone.junit;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Ends a test that does not end, in a thread of its own. JUnit's {@link Timeout} does so too, but its bound is a constant,
 * and a machine with much else to do needs more; a test that has one is left to it.
 */
record TestBound(Duration bound) implements InvocationInterceptor {

    static final Duration STANDARD = Duration.ofSeconds(60);

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bounded(test, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bounded(test, context);
    }

    private void bounded(Invocation<@Nullable Void> test, ExtensionContext context) throws Throwable {
        if (AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), Timeout.class)
                || AnnotationSupport.isAnnotated(context.getRequiredTestClass(), Timeout.class)) {
            test.proceed();
        } else {
            bounded(context.getDisplayName(), test);
        }
    }

    /** Does it, or fails with JUnit's words for what took too long. */
    void bounded(String name, Invocation<@Nullable Void> test) throws Throwable {
        FutureTask<Optional<Throwable>> task = new FutureTask<>(() -> thrownBy(test));
        Thread thread = new Thread(task, "touchstone-test");
        thread.setDaemon(true);
        thread.start();
        try {
            Optional<Throwable> thrown = task.get(bound.toMillis(), TimeUnit.MILLISECONDS);
            if (thrown.isPresent()) {
                throw thrown.get();
            }
        } catch (TimeoutException late) {
            throw late(name, thread);
        } catch (ExecutionException broken) {
            throw broken.getCause();
        } finally {
            task.cancel(true); // does nothing to one that has ended
        }
    }

    private static Optional<Throwable> thrownBy(Invocation<@Nullable Void> test) {
        try {
            test.proceed();
            return Optional.empty();
        } catch (Throwable thrown) { // all of it is the test's, and thrown again in the thread that waits
            return Optional.of(thrown);
        }
    }

    private TimeoutException late(String name, Thread thread) {
        TimeoutException late = new TimeoutException(name + " timed out after " + bound.toSeconds() + " seconds");
        Throwable where = new Throwable("where it was then");
        where.setStackTrace(thread.getStackTrace());
        late.addSuppressed(where);
        return late;
    }
}
