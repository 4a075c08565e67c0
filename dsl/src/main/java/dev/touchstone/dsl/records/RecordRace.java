package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.WrongLosers;
import dev.touchstone.dsl.failure.WrongSurvivors;
import dev.touchstone.dsl.failure.WrongWinners;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of several rounds in which many tried at once to write what one alone may. */
public final class RecordRace {

    private final String prize;
    private final List<Round> rounds;

    /**
     * What one racer tried.
     *
     * @param worker his number
     * @param wanted how the record is if he won
     * @param failure how it failed; none if he was told that he won
     */
    record Attempt(int worker, Comparison wanted, Optional<BackendException> failure) {

        /** Tries, and keeps how it failed. */
        static Attempt of(int worker, Comparison wanted, Runnable write) {
            try {
                write.run();
                return new Attempt(worker, wanted, Optional.empty());
            } catch (BackendException lost) {
                return new Attempt(worker, wanted, Optional.of(lost));
            }
        }
    }

    /** One round, and the records that were there after it, of all that were tried. */
    record Round(List<Attempt> attempts, List<Row> survivors) {

        private List<Attempt> winners() {
            return attempts.stream().filter(each -> each.failure().isEmpty()).toList();
        }
    }

    RecordRace(String prize, List<Round> rounds) {
        this.prize = prize;
        this.rounds = List.copyOf(rounds);
    }

    /** In each round one won and only one, all others failed in this way, and what is there is the winner's alone. */
    public void expectOneWinner(FailureKind others) {
        for (int number = 1; number <= rounds.size(); number++) {
            expectOneWinner(number, rounds.get(number - 1), others);
        }
    }

    private void expectOneWinner(int number, Round round, FailureKind others) {
        List<Attempt> winners = round.winners();
        if (winners.size() != 1) {
            List<Integer> told = winners.stream().map(Attempt::worker).toList();
            throw ExpectationFailure.of(new WrongWinners(prize, round.attempts().size(), number, told));
        }
        List<String> otherwise = round.attempts().stream()
                .flatMap(attempt -> attempt.failure().stream()
                        .filter(failure -> failure.kind() != others)
                        .map(failure -> "worker " + attempt.worker() + " " + failure.getMessage()))
                .toList();
        if (!otherwise.isEmpty()) {
            throw ExpectationFailure.of(new WrongLosers(prize, others, otherwise));
        }
        Attempt winner = winners.get(0);
        boolean alone = round.survivors().size() == 1
                && winner.wanted().differences(round.survivors().get(0)).isEmpty();
        if (!alone) {
            List<String> found = round.survivors().stream().map(Told::row).toList();
            throw ExpectationFailure.of(new WrongSurvivors(prize, number, winner.worker(), found));
        }
    }

    /** For the history. */
    String told() {
        return "winners by round: "
                + rounds.stream()
                        .map(round -> String.valueOf(round.winners().size()))
                        .collect(Collectors.joining(", "));
    }
}
