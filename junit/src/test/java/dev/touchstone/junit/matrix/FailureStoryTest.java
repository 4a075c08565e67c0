package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.History;
import dev.touchstone.sut.ProvisioningException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FailureStoryTest {

    @Test
    void a_failed_expectation_speaks_for_itself() {
        FailureStory story = told(new ExpectationFailure("\"colour\" to hold \"blue\"", "it was absent"));

        assertThat(story.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(story.failure())
                .isEqualTo(new Failure(
                        "\"colour\" to hold \"blue\"", "it was absent", List.of(), "again", Optional.empty()));
        assertThat(story.reason()).contains("it was absent");
    }

    @Test
    void a_failed_expectation_of_another_thread_too() {
        assertThat(told(new CompletionException(new ExpectationFailure("a", "b")))
                        .failure()
                        .but())
                .isEqualTo("b");
    }

    @Test
    void what_the_backend_refuses_is_its_failure() {
        FailureStory story = told(new BackendException(FailureKind.TOO_LARGE, "SET", "colour", "1 B too much", null));

        assertThat(story.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(story.failure().expected()).isEqualTo("the operation to succeed");
        assertThat(story.failure().but()).isEqualTo("it failed: TOO_LARGE: SET \"colour\": 1 B too much");
    }

    @Test
    void the_users_own_assertions_are_failures_of_the_backend() {
        FailureStory compared = told(catchThrowable(() -> Assertions.assertEquals("red", "blue")));
        FailureStory worded = told(catchThrowable(() -> assertThat("red").startsWith("b")));

        assertThat(compared.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(compared.failure().expected()).isEqualTo("red");
        assertThat(compared.failure().but()).startsWith("it was blue");
        assertThat(worded.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(worded.failure().expected()).startsWith("Expecting actual:");
        assertThat(worded.failure().but()).startsWith("it did not hold");
    }

    @Test
    void a_test_that_never_ends_is_an_error() {
        FailureStory story = told(new TimeoutException("x(KeyValues) timed out after 60 seconds"));

        assertThat(story.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(story.failure().but()).isEqualTo("it did not end within 60 s");
    }

    @Test
    void a_server_that_cannot_be_had_is_an_error_with_all_its_reasons() {
        ProvisioningException none = new ProvisioningException(
                "No Redis to test against.",
                List.of(new ProvisioningException.Attempt("external", "no URL is set")),
                List.of("sudo apt-get install redis-server"),
                null);

        assertThat(told(none).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(told(none).failure().but()).isEqualTo(none.getMessage());
        assertThat(told(none).reason()).contains("No Redis to test against.");
    }

    @Test
    void an_unknown_exception_tells_its_type_and_the_users_line() {
        NullPointerException unknown = new NullPointerException("no order");
        unknown.setStackTrace(new StackTraceElement[] {
            frame("java.util.Objects", "requireNonNull"),
            frame("dev.touchstone.dsl.KeyValues", "create"),
            frame("com.acme.OrdersIT", "place"),
            frame("com.acme.OrdersIT", "placing"),
            frame("jdk.internal.reflect.DirectMethodHandleAccessor", "invoke"),
            frame("org.junit.platform.commons.util.ReflectionUtils", "invokeMethod")
        });

        assertThat(told(unknown).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(told(unknown).failure().but()).isEqualTo("""
                the test ended with NullPointerException: no order
                  at place(OrdersIT.java:7)
                  at placing(OrdersIT.java:7)""");
        assertThat(told(unknown).failure().trace()).contains("""
                java.lang.NullPointerException: no order
                  at java.util.Objects.requireNonNull(Objects.java:7)
                  at dev.touchstone.dsl.KeyValues.create(KeyValues.java:7)
                  at com.acme.OrdersIT.place(OrdersIT.java:7)
                  at com.acme.OrdersIT.placing(OrdersIT.java:7)""");
    }

    @Test
    void the_history_keeps_its_end_and_counts_the_rest() {
        History history = new History();
        for (int i = 1; i <= 62; i++) {
            int number = i;
            history.record("look " + number, () -> number);
        }

        Failure failure = FailureStory.of(new ExpectationFailure("a", "b"), history, "again")
                .failure();

        assertThat(failure.history())
                .hasSize(50)
                .first()
                .extracting(Failure.Step::op)
                .isEqualTo("look 13");
        assertThat(failure.earlier()).isEqualTo(12);
    }

    @Test
    void no_secret_gets_into_a_story() {
        FailureStory story = told(new IllegalStateException("redis://a:hunter2@b refused"));

        assertThat(story.failure().toString()).doesNotContain("hunter2").contains("redis://a:***@b");
    }

    @Test
    void a_story_is_the_message_that_junit_shows() {
        Failure failure = told(new ExpectationFailure("a", "b")).failure();

        assertThat(MatrixConsole.story(Samples.redis(), "keyvalue_ttl", Samples.red("KVT-05", Verdict.FAIL, failure)))
                .isEqualTo("""
                FAIL  KVT-05 keyvalue_ttl on redis 7.0.15 (process):
                      overwriting without a deadline lifts the old one
                  expected  a
                  but       b
                  again     again""");
    }

    private static FailureStory told(Throwable thrown) {
        return FailureStory.of(Objects.requireNonNull(thrown), new History(), "again");
    }

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, type.substring(type.lastIndexOf('.') + 1) + ".java", 7);
    }
}
