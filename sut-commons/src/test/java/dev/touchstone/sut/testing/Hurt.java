package dev.touchstone.sut.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.touchstone.sut.Disruption;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.Sut;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;

/** A server that is hurt in every way, and asked after each what has become of it. */
final class Hurt {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofMillis(400);

    private final Sut server;
    private final ServerRecipe recipe;
    private final Disruption disruption;

    Hurt(Sut server, ServerRecipe recipe) {
        this.server = server;
        this.recipe = recipe;
        this.disruption = server.disruption().orElseThrow();
    }

    void andHealed() {
        freezesAndThaws();
        stopsInGoodOrder();
        isKilled();
        comesBackThough(disruption::freeze);
        disruption.freeze();
        stopsInGoodOrder();
        disruption.freeze();
        isKilled();
    }

    private void freezesAndThaws() {
        disruption.freeze();
        disruption.freeze();
        assertThat(listens(port())).as("a frozen server keeps its port").isTrue();
        assertThatException().isThrownBy(() -> recipe.probe().ask(server.url(), SILENCE));
        disruption.thaw();
        disruption.thaw();
        await("the thawed server").atMost(PATIENCE).until(this::answers);
    }

    private void stopsInGoodOrder() {
        disruption.stop();
        assertThat(listens(port())).isFalse();
        disruption.stop();
        comesBackThough(() -> {});
    }

    private void isKilled() {
        disruption.kill();
        disruption.kill();
        assertThat(listens(port())).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(disruption::freeze)
                .withMessage(recipe.product() + " has ended, so that it cannot be frozen");
        comesBackThough(disruption::thaw);
    }

    private void comesBackThough(Runnable deed) {
        deed.run();
        disruption.restart();
        assertThat(answers()).as("a restarted server answers").isTrue();
    }

    private boolean answers() {
        try {
            return recipe.probe().ask(server.url(), PATIENCE).product().equals(server.product());
        } catch (Exception notYet) {
            return false;
        }
    }

    private int port() {
        return server.url().portOr(0);
    }

    static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
