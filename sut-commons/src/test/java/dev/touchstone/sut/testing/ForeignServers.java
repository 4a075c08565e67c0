package dev.touchstone.sut.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.touchstone.sut.ProvisioningException;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said of somebody else's server that will not do, within seconds and on one screen. */
public interface ForeignServers {

    /** What it takes to be asked. */
    ServerRecipe recipe();

    /** URLs with {@code %d} for the port, one of each kind. */
    List<String> urls();

    @TestFactory
    default Stream<DynamicTest> a_server_that_takes_connections_and_never_answers_is_told() {
        return urls().stream()
                .map(url -> dynamicTest(url, () -> {
                    try (SilentServer silent = new SilentServer()) {
                        long begun = System.nanoTime();
                        refused(url.formatted(silent.port()), "listens there");
                        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
                    }
                }));
    }

    /** A server at this URL is refused, with this in the text, and without the password {@code s3cret}. */
    default void refused(String url, String why) {
        Settings settings = Settings.of(Map.of("touchstone.other.url", url));
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> Suts.start(recipe(), new SutRequest("other", settings, StartOptions.standard()))
                        .close())
                .withMessageContaining(why)
                .withMessageContaining("Do one of:")
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSizeLessThan(10))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("s3cret"));
    }
}
