package dev.touchstone.junit;

import dev.touchstone.sut.Disruption;
import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.Sut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A server that is none: it writes down what is done to it. */
record FakeServer(Provisioning provisioning, ServerUrl url, boolean ours, List<String> done) implements Sut {

    static FakeServer ofOurs() {
        return new FakeServer(Provisioning.PROCESS, ServerUrl.of("toy://127.0.0.1:1"), true, new ArrayList<>());
    }

    static FakeServer external(String url) {
        return new FakeServer(Provisioning.EXTERNAL, ServerUrl.of(url), false, new ArrayList<>());
    }

    @Override
    public String product() {
        return "Toy";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Duration startup() {
        return Duration.ZERO;
    }

    @Override
    public <T> T inProcess(Class<T> type) {
        throw new IllegalStateException("a server");
    }

    @Override
    public Optional<Disruption> disruption() {
        return ours ? Optional.of(new Recorded(done)) : Optional.empty();
    }

    @Override
    public void close() {
        done.add("close");
    }

    private record Recorded(List<String> done) implements Disruption {

        @Override
        public void stop() {
            done.add("stop");
        }

        @Override
        public void kill() {
            done.add("kill");
        }

        @Override
        public void freeze() {
            done.add("freeze");
        }

        @Override
        public void thaw() {
            done.add("thaw");
        }

        @Override
        public void restart() {
            done.add("restart");
        }
    }
}
