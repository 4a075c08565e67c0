package dev.touchstone.acceptance.detection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** The first line of what each red behaviour said, by id. */
final class RedLines implements TestExecutionListener {

    private final Map<String, String> byId = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Optional<MethodSource> method =
                identifier.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
        if (method.isPresent() && result.getStatus() == TestExecutionResult.Status.FAILED) {
            String line = result.getThrowable()
                    .map(Throwable::getMessage)
                    .map(message -> String.join(" ", message.strip().split("\\s*\\R\\s*")))
                    .orElse("?");
            byId.putIfAbsent(Detection.id(method.get().getJavaMethod()), line);
        }
    }

    Map<String, String> byId() {
        return byId;
    }
}
