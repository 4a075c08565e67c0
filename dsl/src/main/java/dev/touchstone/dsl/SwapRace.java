package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.NotTheWinners;
import java.util.List;

/** What came of several rounds in which many tried at once to store a value where nothing was. */
public final class SwapRace {

    private final String name;
    private final Race race;
    private final List<String> foundByRound;

    /** With what was found after each round, and the value of the racer of a number as {@link #value}. */
    SwapRace(String name, Race race, List<String> foundByRound) {
        this.name = name;
        this.race = race;
        this.foundByRound = List.copyOf(foundByRound);
    }

    /** In each round one was told that he won, and only one, and it is his value that is there. */
    public void expectExactlyOneWinner() {
        race.expectOneToBeTold();
        for (int round = 1; round <= foundByRound.size(); round++) {
            int winner = race.winners(round).get(0);
            String found = foundByRound.get(round - 1);
            if (!found.equals(value(winner))) {
                throw ExpectationFailure.of(new NotTheWinners(name, round, winner, found));
            }
        }
        race.expectLinearizable();
    }

    static String value(int racer) {
        return "value of worker " + racer;
    }

    String told() {
        return race.told();
    }
}
