package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.History;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.Patience;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A backend beside the model of what it promises. Each sequence has a namespace of its own. */
public final class SideBySide {

    private static final int SEQUENCES = 100;
    private static final int LEAST_MET = 30;
    private static final int MOST_TRIALS = 500;

    private final SequenceMaker maker;
    private final Namespaces namespaces;
    private final History history;
    private final Patience patience;
    private int opened;

    SideBySide(Repertoire repertoire, Namespaces namespaces, History history, Patience patience) {
        this.maker = new SequenceMaker(repertoire);
        this.namespaces = namespaces;
        this.history = history;
        this.patience = patience;
    }

    /** A sequence that differs. */
    private record Found(int number, List<Command> sequence, Course course) {}

    /**
     * Whatever is done, the backend answers what the contract allows: 100 random sequences of 30 to 50 operations on at
     * most four names, the same ones for the same seed. A wrong answer is cut down to the operations that it takes.
     */
    public void expectAgreement(long seed) {
        List<List<Command>> sequences = maker.make(seed, SEQUENCES).toList();
        Optional<Found> found = history.record(
                "do      " + SEQUENCES + " random sequences", () -> firstThatDiffers(sequences), SideBySide::outcome);
        if (found.isPresent()) {
            throw ExpectationFailure.of(cutDown(found.get()));
        }
    }

    private static String outcome(Optional<Found> found) {
        return found.map(each -> "sequence " + each.number() + " differs").orElse("ok");
    }

    private Optional<Found> firstThatDiffers(List<List<Command>> sequences) {
        Tally tally = Tally.NONE;
        for (int number = 1; number <= sequences.size(); number++) {
            List<Command> sequence = sequences.get(number - 1);
            Course course = inANewPlace(subject -> Course.of(sequence, subject));
            if (course.wrong().isPresent()) {
                return Optional.of(new Found(number, sequence, course));
            }
            tally = tally.and(course.tally());
        }
        history.measured(tally.told());
        if (tally.percent() < LEAST_MET) {
            throw new IllegalStateException("sequences that meet too little: only " + tally.told());
        }
        return Optional.empty();
    }

    private Disagreement cutDown(Found found) {
        long end = System.nanoTime() + patience.bound().toNanos();
        Shrinker shrinker = new Shrinker(tried -> System.nanoTime() < end && differs(tried), MOST_TRIALS);
        List<Command> smallest = history.record(
                "cut     sequence " + found.number() + " down",
                () -> shrinker.shrink(found.sequence()),
                left -> "from " + found.sequence().size() + " to " + left.size());
        Course again = inANewPlace(subject -> Course.of(smallest, subject, history));
        Course told = again.wrong().isPresent() ? again : found.course(); // what came once may not come again
        return new Disagreement(found.number(), told.steps(), told.wrong().orElseThrow());
    }

    private boolean differs(List<Command> sequence) {
        return inANewPlace(subject -> Course.of(sequence, subject)).wrong().isPresent();
    }

    private <T> T inANewPlace(Function<Subject, T> use) {
        opened++;
        try (Subject subject = namespaces.named("sequence " + opened).open(Subject.class)) {
            return use.apply(subject);
        }
    }
}
