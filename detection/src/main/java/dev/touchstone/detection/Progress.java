package dev.touchstone.detection;

import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.Screen;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells how far a run has come: a line for each contract, and one whenever so many faults have been tried. */
final class Progress {

    private static final int EVERY = 50;

    private final Screen screen;
    private final AtomicInteger ended = new AtomicInteger();
    private final long begun = System.nanoTime();

    Progress(Screen screen) {
        this.screen = screen;
    }

    void begun(DetectionOptions options, List<Fault> faults) {
        long onServers = faults.stream().filter(Fault::needsServer).count();
        String servers =
                onServers == 0 ? "" : ", " + onServers + " of them on " + String.join(" and ", options.servers());
        screen.say(List.of("Touchstone puts " + faults.size() + " faults into " + options.backend() + servers + ", "
                + options.atOnce() + " at once; run against each: "
                + (options.full() ? "its whole contract" : "what it names")));
    }

    void ended() {
        int now = ended.incrementAndGet();
        if (now % EVERY == 0) {
            screen.say(List.of(line(now + " faults tried")));
        }
    }

    void follow(String contract, List<CompletableFuture<Finding>> faults) {
        CompletableFuture<Void> unused = CompletableFuture.allOf(faults.toArray(CompletableFuture[]::new))
                .thenRun(() -> {
                    List<Finding> found =
                            faults.stream().map(CompletableFuture::join).toList();
                    long killed = Findings.killed(found);
                    screen.say(List.of(line(String.format(
                            Locale.ROOT, "%-28s %d of %d faults killed", contract, killed, found.size()))));
                });
    }

    private String line(String what) {
        return String.format(Locale.ROOT, "%7.1f s  %s", (System.nanoTime() - begun) / 1e9, what);
    }
}
