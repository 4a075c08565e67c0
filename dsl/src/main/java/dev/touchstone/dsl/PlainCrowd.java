package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.CrossedReplies;
import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.dsl.value.Stamped;
import java.util.Optional;

/** Plain words about several threads and clients. */
final class PlainCrowd {

    private static final int SIZE = 64;

    private final PlainWords actor;
    private final PlainWords self;
    private final PlainWords witness;
    private final Crowd crowd;
    private final int rounds;

    PlainCrowd(PlainWords actor, PlainWords self, PlainWords witness, Crowd crowd, int rounds) {
        this.actor = actor;
        this.self = self;
        this.witness = witness;
        this.crowd = crowd;
        this.rounds = rounds;
    }

    /** Writes values in turn; each is read at once by the writer, by another thread, and by another client. */
    void expectSeenAtOnce(String name, int times) {
        for (int number = 1; number <= times; number++) {
            Bytes value = Bytes.of("value " + number);
            actor.write(name, value.toArray());
            if (number % 2 == 0) {
                expectSeenByTheWriter(name, value);
            }
            witness.expectHolds(name, value); // first of all in each second round: no look of the writer's helps it
            expectSeenByTheWriter(name, value);
        }
    }

    private void expectSeenByTheWriter(String name, Bytes value) {
        self.expectHolds(name, value);
        crowd.together(1, worker -> {
            self.expectHolds(name, value);
            return worker;
        });
    }

    /** Each thread writes and reads names that are its own alone, all through one client. */
    void expectNoCrossedReplies(History history, int threads, int names) {
        history.run(
                Line.of("crowd", threads + " threads") + " write and read " + names + " names of their own each",
                () -> crowd.together(threads, worker -> {
                    for (int round = 1; round <= rounds; round++) {
                        writeAll(worker, round, names);
                        readAll(worker, round, names);
                    }
                    return worker;
                }));
    }

    private void writeAll(int worker, int round, int names) {
        for (int name = 1; name <= names; name++) {
            actor.writeUntold(name(worker, name), value(worker, round, name).toArray());
        }
    }

    private void readAll(int worker, int round, int names) {
        for (int name = 1; name <= names; name++) {
            Bytes wanted = value(worker, round, name);
            Optional<Bytes> found = actor.held(name(worker, name));
            if (!found.equals(Optional.of(wanted))) {
                throw ExpectationFailure.of(
                        new CrossedReplies(worker, name(worker, name), told(Optional.of(wanted)), told(found)));
            }
        }
    }

    private static String name(int worker, int name) {
        return "worker-" + worker + "-name-" + name;
    }

    private static Bytes value(int worker, int round, int name) {
        return Bytes.of(new Stamped(worker, round * 1_000 + name, SIZE).toArray());
    }

    private static String told(Optional<Bytes> found) {
        return found.map(value -> told(value.toArray())).orElse("nothing");
    }

    private static String told(byte[] value) {
        return Stamped.read(value)
                .map(Stamped::toString)
                .orElseGet(() -> Bytes.of(value).toString());
    }
}
