package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The words for random operations of many at once. */
final class Medleys {

    private final Scene scene;

    Medleys(Scene scene) {
        this.scene = scene;
    }

    /** Makes operations of turns, over the clients of a race. */
    interface Play {

        Consumer<Turn> over(Rivals rivals);
    }

    void play(Medley medley, Play play) {
        play(medley, play, Interference.none());
    }

    void play(Medley medley, Play play, Wire wire) {
        KeyValueBasic actor = scene.actor(KeyValueBasic.class);
        play(medley, play, new Flicker(wire, () -> actor.get(medley.names().get(0)), scene.patience()));
    }

    private void play(Medley medley, Play play, Interference interference) {
        String line = Line.of("contend", String.join(", ", medley.names())) + ": " + medley.told();
        Rivals rivals = Rivals.at(medley.names(), scene);
        scene.history()
                .record(
                        line,
                        () -> played(medley, play.over(rivals), interference),
                        all -> rivals.operations() + " done" + interference.told());
        medley.names().forEach(name -> rivals.witness().get(name)); // what all came to
        rivals.expectLinearizable();
    }

    private List<Integer> played(Medley medley, Consumer<Turn> turns, Interference interference) {
        AtomicInteger tickets = new AtomicInteger();
        try {
            return new Crowd(interference.patience(scene.patience()))
                    .together(
                            medley.workers(), worker -> new Player(medley, worker, tickets, interference).play(turns));
        } finally {
            interference.end();
        }
    }

    /** One of them: he takes turns as long as there are any. */
    private record Player(Medley medley, int worker, AtomicInteger tickets, Interference interference) {

        int play(Consumer<Turn> turns) {
            SplittableRandom chance = medley.chanceOf(worker);
            int number = 0;
            try {
                for (int ticket = tickets.incrementAndGet();
                        ticket <= medley.operations();
                        ticket = tickets.incrementAndGet()) {
                    interference.before(ticket, medley.operations());
                    number++;
                    interference.let(new Turn(chance, medley.any(chance), worker + "-" + number), turns);
                }
            } finally {
                interference.end(); // also when he breaks down: the others would wait in vain
            }
            return number;
        }
    }
}
