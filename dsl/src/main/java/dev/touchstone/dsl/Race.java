package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.WrongWinners;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What came of several rounds in which many tried at once what one alone may achieve. */
public final class Race {

    private final String prize;
    private final int racers;
    private final List<List<Integer>> winnersByRound;
    private final Rivals rivals;

    private Race(String prize, int racers, List<List<Integer>> winnersByRound, Rivals rivals) {
        this.rivals = rivals;
        this.prize = prize;
        this.racers = racers;
        this.winnersByRound = winnersByRound;
    }

    /**
     * Runs the rounds.
     *
     * @param prize what they race for, e.g. {@code the removal of "colour"}
     * @param prepare puts the prize there, before each round
     * @param attempt what the racer of this number does, counted from 1: whether he was told that he won
     * @param rivals the clients that do all this
     */
    static Race run(
            Crowd crowd, String prize, int racers, int rounds, Runnable prepare, IntPredicate attempt, Rivals rivals) {
        List<List<Integer>> winnersByRound = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            prepare.run();
            List<Boolean> won = crowd.together(racers, attempt::test);
            winnersByRound.add(IntStream.rangeClosed(1, racers)
                    .filter(racer -> won.get(racer - 1))
                    .boxed()
                    .toList());
        }
        return new Race(prize, racers, winnersByRound, rivals);
    }

    /** In each round one was told that he won, and only one, and so it was. */
    public void expectExactlyOneWinner() {
        expectOneToBeTold();
        expectLinearizable();
    }

    void expectLinearizable() {
        rivals.expectLinearizable();
    }

    void expectOneToBeTold() {
        for (int round = 0; round < winnersByRound.size(); round++) {
            List<Integer> winners = winnersByRound.get(round);
            if (winners.size() != 1) {
                throw ExpectationFailure.of(new WrongWinners(prize, racers, round + 1, winners));
            }
        }
    }

    /** Who was told in this round, counted from 1, that he won. */
    List<Integer> winners(int round) {
        return winnersByRound.get(round - 1);
    }

    /** For the history, e.g. {@code winners by round: 1, 1, 2}. */
    String told() {
        List<String> counts = winnersByRound.stream()
                .map(winners -> String.valueOf(winners.size()))
                .toList();
        return "winners by round: " + String.join(", ", counts);
    }
}
