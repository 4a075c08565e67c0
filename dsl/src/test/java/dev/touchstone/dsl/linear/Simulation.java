package dev.touchstone.dsl.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Clients that use toys at once, each moment of each of them in a random order: the same one for the same seed. */
final class Simulation {

    private final SplittableRandom random;
    private final List<Toy> toys;
    private final List<Client> clients;
    private final List<Toy.Running> lost = new ArrayList<>();
    private final Journal journal = new Journal();
    private final double unanswered;
    private int left;
    private int values;
    private long clock;

    private Simulation(long seed, int clients, int operations, double unanswered, List<Toy> toys) {
        this.random = new SplittableRandom(seed);
        this.toys = toys;
        this.left = operations;
        this.unanswered = unanswered;
        this.clients = IntStream.range(0, clients).mapToObj(Client::new).toList();
    }

    /** What this many clients did. A share of the operations has no answer: they take effect much later, or never. */
    static Journal of(long seed, int clients, int operations, double unanswered, Supplier<Toy> toys, int keys) {
        List<Toy> made = IntStream.range(0, keys).mapToObj(key -> toys.get()).toList();
        return new Simulation(seed, clients, operations, unanswered, made).run();
    }

    private Journal run() {
        while (left > 0 || clients.stream().anyMatch(client -> client.running != null)) {
            clients.get(random.nextInt(clients.size())).move();
            if (!lost.isEmpty() && random.nextInt(20) == 0) {
                lost.remove(random.nextInt(lost.size())).step();
            }
        }
        return journal;
    }

    private final class Client {

        private final int number;
        private final Optional<String>[] lastSeen;
        private Toy.@Nullable Running running;
        private Call call = new Call.Get();
        private Optional<Outcome> outcome = Optional.empty();
        private int key;
        private long invoked;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Client(int number) {
            this.number = number;
            this.lastSeen = new Optional[toys.size()];
            Arrays.fill(lastSeen, Optional.empty());
        }

        void move() {
            clock += 1 + random.nextInt(1_000);
            if (running == null) {
                begin();
            } else if (outcome.isEmpty()) {
                outcome = running.step();
            } else {
                end(outcome.get());
            }
        }

        private void begin() {
            if (left == 0) {
                return;
            }
            left--;
            key = random.nextInt(toys.size());
            call = Calls.any(random, lastSeen[key], "v" + ++values);
            invoked = clock;
            outcome = Optional.empty();
            running = toys.get(key).begin(number, call);
            if (random.nextDouble() < unanswered) {
                lost.add(running);
                end(new Outcome.Unknown());
            }
        }

        private void end(Outcome answer) {
            lastSeen[key] = Calls.seen(call, answer, lastSeen[key]);
            journal.add("key " + key, new Operation("client " + number, call, answer, invoked, clock));
            running = null;
        }
    }
}
