package dev.touchstone.sut;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.WaitResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server as a container: started, killed, and started again on the same port and data. */
final class ServerContainer implements Disruption {

    private static final Duration DEATH = Duration.ofSeconds(10);

    private final ServerRecipe recipe;
    private final DockerClient docker;
    private final String id;
    private final ServerUrl url;
    private final Duration patience;
    private CompletableFuture<Integer> ended = new CompletableFuture<>();

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

    @Override
    public synchronized void kill() {
        docker.killContainerCmd(id).withSignal("KILL").exec();
        try {
            ended.get(DEATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException alive) {
            throw new IllegalStateException(recipe.product() + " outlived docker kill by " + DEATH, alive);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while killing " + recipe.product(), interrupted);
        }
    }

    @Override
    public synchronized void restart() {
        if (!ended.isDone()) {
            kill();
        }
        try {
            start();
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
