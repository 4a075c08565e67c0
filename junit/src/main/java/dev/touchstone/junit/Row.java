package dev.touchstone.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * One row that JUnit announced, and how it ended.
 *
 * @param identifier JUnit's own
 * @param begun in nanoseconds of the JVM's clock; 0 if it never began
 * @param ended likewise; 0 if it never ended
 * @param result how it ended, if it began
 * @param skipped why it did not begin, if JUnit said so
 */
record Row(
        TestIdentifier identifier,
        long begun,
        long ended,
        Optional<TestExecutionResult> result,
        Optional<String> skipped) {

    static Row announced(TestIdentifier identifier) {
        return new Row(identifier, 0, 0, Optional.empty(), Optional.empty());
    }

    Row begin(long now) {
        return new Row(identifier, now, 0, result, skipped);
    }

    Row end(long now, TestExecutionResult how) {
        return new Row(identifier, begun, now, Optional.of(how), skipped);
    }

    Row skip(String reason) {
        return new Row(identifier, begun, ended, result, Optional.of(reason));
    }

    boolean passed() {
        return result.filter(how -> how.getStatus() == TestExecutionResult.Status.SUCCESSFUL)
                .isPresent();
    }

    /** The test method behind the row, if there is one. */
    Optional<Method> method() {
        return identifier
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod());
    }

    /** Whether the row is one call of a method that is called with several entries. */
    boolean isCase() {
        return identifier.getUniqueId().contains("/[test-template-invocation:")
                || identifier.getUniqueId().contains("/[dynamic-test:");
    }
}
