package dev.touchstone.sut;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.InternalServerErrorException;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.WaitResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server as a container: started, hurt, and started again on the same port and data. */
final class ServerContainer implements Disruption {

    private static final Duration DEATH = Duration.ofSeconds(10);
    private static final Duration IN_GOOD_ORDER = Duration.ofSeconds(15);

    private final ServerRecipe recipe;
    private final DockerClient docker;
    private final String id;
    private final ServerUrl url;
    private final Duration patience;
    private CompletableFuture<Integer> ended = new CompletableFuture<>();
    private boolean frozen;
    private boolean meantToRun = true;

    ServerContainer(ServerRecipe recipe, DockerClient docker, String id, ServerUrl url, Duration patience) {
        this.recipe = recipe;
        this.docker = docker;
        this.id = id;
        this.url = url;
        this.patience = patience;
    }

    ServerUrl url() {
        return url;
    }

    /** Starts it and waits until it answers. */
    synchronized ServerIdentity start() throws PassedOver {
        docker.startContainerCmd(id).exec();
        CompletableFuture<Integer> end = new CompletableFuture<>();
        docker.waitContainerCmd(id).exec(new ResultCallback.Adapter<WaitResponse>() {
            @Override
            public void onNext(WaitResponse response) {
                end.complete(response.getStatusCode());
            }

            @Override
            public void onError(Throwable failed) {
                end.completeExceptionally(failed);
            }
        });
        ended = end;
        return Readiness.await(recipe, url, end, patience);
    }

    /** What ails it, unless a test did that to it. */
    synchronized Optional<String> ailment() {
        return meantToRun && ended.isDone()
                ? Optional.of(LogTail.endedByItself(recipe.product(), logTail()))
                : Optional.empty();
    }

    @Override
    public synchronized void stop() {
        meantToRun = false;
        if (!ended.isDone()) {
            thaw();
            end(recipe.process().map(ProcessPart::orderlySignal).orElse("TERM"), IN_GOOD_ORDER);
        }
    }

    @Override
    public synchronized void kill() {
        meantToRun = false;
        if (!ended.isDone()) {
            end("KILL", DEATH);
            frozen = false;
        }
    }

    private void end(String signal, Duration bound) {
        docker.killContainerCmd(id).withSignal(signal).exec();
        try {
            ended.get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException alive) {
            throw new IllegalStateException(
                    recipe.product() + " outlived docker kill -s " + signal + " by " + bound.toSeconds() + " s", alive);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ending " + recipe.product(), interrupted);
        }
    }

    @Override
    public synchronized void freeze() {
        if (ended.isDone()) {
            throw new IllegalStateException(recipe.product() + " has ended, so that it cannot be frozen");
        }
        if (!frozen) {
            pause(System.nanoTime() + IN_GOOD_ORDER.toNanos());
            frozen = true;
        }
    }

    /** An engine gives up at once on a container in which a process just waits for the disk, or is being born. */
    private void pause(long deadline) {
        while (true) {
            try {
                docker.pauseContainerCmd(id).exec();
                return;
            } catch (InternalServerErrorException busy) {
                if (System.nanoTime() > deadline || !Reasons.of(busy).contains("unable to freeze")) {
                    throw busy;
                }
            }
        }
    }

    @Override
    public synchronized void thaw() {
        if (frozen) {
            docker.unpauseContainerCmd(id).exec();
            frozen = false;
        }
    }

    @Override
    public synchronized void restart() {
        kill();
        try {
            start();
            meantToRun = true;
        } catch (PassedOver reason) {
            throw new ProvisioningException(
                    recipe.product() + " did not come back on " + url + " after a restart:",
                    List.of(reason.withLog(logTail()).attempt(Provisioning.CONTAINER)),
                    List.of(),
                    reason);
        }
    }

    /** The last lines of what the server wrote. */
    List<String> logTail() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ResultCallback.Adapter<Frame> reader = new ResultCallback.Adapter<>() {
            @Override
            public void onNext(Frame frame) {
                text.writeBytes(frame.getPayload());
            }
        };
        try (reader) {
            docker.logContainerCmd(id)
                    .withStdOut(true)
                    .withStdErr(true)
                    .withTail(20)
                    .exec(reader)
                    .awaitCompletion(3, TimeUnit.SECONDS);
        } catch (IOException | RuntimeException unreadable) {
            return List.of("(its log could not be read: " + Reasons.of(unreadable) + ")");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return LogTail.of(text.toString(StandardCharsets.UTF_8));
    }
}
