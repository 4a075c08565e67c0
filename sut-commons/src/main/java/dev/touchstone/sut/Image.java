package dev.touchstone.sut;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.PullResponseItem;
import com.github.dockerjava.api.model.ResponseItem;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sees to it that the engine has an image: it is there, or it is pulled for as long as the pull makes progress. */
final class Image {

    private final String name;
    private final DockerClient docker;
    private final Duration silence;
    private final Duration whole;

    /** @param asked whether containers were asked for, so that a pull may take minutes rather than seconds */
    Image(String name, DockerClient docker, boolean asked) {
        this.name = name.matches(".*(@sha256:.*|:[^/]+)") ? name : name + ":latest";
        this.docker = docker;
        this.silence = Duration.ofSeconds(asked ? 20 : 4);
        this.whole = Duration.ofSeconds(asked ? 300 : 60);
    }

    /** The name of an image that is there now. */
    String had() throws PassedOver {
        try {
            docker.inspectImageCmd(qualified(name)).exec();
        } catch (NotFoundException absent) {
            pull();
        }
        return qualified(name);
    }

    /**
     * With its registry. For a name without one Testcontainers would go and look for an engine of its own, only to learn
     * which registry that engine takes for the standard one.
     */
    static String qualified(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return "docker.io/library/" + name;
        }
        String first = name.substring(0, slash);
        return first.contains(".") || first.contains(":") || first.equals("localhost") ? name : "docker.io/" + name;
    }

    private void pull() throws PassedOver {
        BlockingQueue<Optional<String>> news = new LinkedBlockingQueue<>();
        try (Pull pull = new Pull(news)) {
            docker.pullImageCmd(qualified(name)).exec(pull);
            long deadline = System.nanoTime() + whole.toNanos();
            while (System.nanoTime() < deadline) {
                Optional<String> heard = news.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
                if (heard == null) {
                    throw notHad("nothing came from its registry for " + silence.toSeconds() + " s");
                }
                if (heard.isEmpty()) {
                    return;
                }
                if (!heard.get().isEmpty()) {
                    throw notHad(heard.get());
                }
            }
            throw notHad("the pull took longer than " + whole.toSeconds() + " s");
        } catch (IOException | RuntimeException failed) {
            throw notHad(Reasons.of(failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw notHad("interrupted");
        }
    }

    private PassedOver notHad(String why) {
        return PassedOver.because("image " + name + " is not here and cannot be pulled: " + why)
                .next("docker pull " + name);
    }

    /** Tells the news of a pull: an empty text for progress, a text for an error, nothing for the end. */
    private static final class Pull extends ResultCallback.Adapter<PullResponseItem> {

        private final BlockingQueue<Optional<String>> news;

        Pull(BlockingQueue<Optional<String>> news) {
            this.news = news;
        }

        @Override
        public void onNext(PullResponseItem item) {
            ResponseItem.@Nullable ErrorDetail error = item.getErrorDetail();
            news.add(Optional.of(error == null ? "" : String.valueOf(error.getMessage())));
        }

        @Override
        public void onError(Throwable failed) {
            news.add(Optional.of(Reasons.of(failed))); // and not logged besides, as the adapter would
        }

        @Override
        public void onComplete() {
            news.add(Optional.empty());
            super.onComplete();
        }
    }
}
