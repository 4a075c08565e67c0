package dev.touchstone.junit.matrix;

import dev.touchstone.sut.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The operations of a failed behaviour, one in a line, numbered as they ended. */
final class HistoryTable {

    private static final String MARGIN = " ".repeat(12);
    private static final int LONGEST_OUTCOME = 24;
    private static final int NARROWEST_TIME = 9;

    private final Failure failure;
    private final int numbers;
    private final int outcomes;
    private final int times;
    private final int ops;

    private HistoryTable(Failure failure) {
        this.failure = failure;
        this.numbers =
                Long.toString(failure.earlier() + failure.history().size()).length();
        this.outcomes = Math.min(LONGEST_OUTCOME, widest(Failure.Step::outcome));
        this.times = Math.max(NARROWEST_TIME, 3 + widest(HistoryTable::time));
        int room = Paragraph.WIDTH - MARGIN.length() - numbers - 2 - 2 - outcomes - times - " ms".length();
        this.ops = Math.min(room, widest(Failure.Step::op));
    }

    static List<String> of(Failure failure) {
        HistoryTable table = new HistoryTable(failure);
        List<String> lines = new ArrayList<>();
        if (failure.earlier() > 0) {
            lines.add(MARGIN + Amounts.count(failure.earlier(), "earlier operation") + ": see the report");
        }
        for (int i = 0; i < failure.history().size(); i++) {
            lines.add(table.line(failure.earlier() + i + 1, failure.history().get(i)));
        }
        if (!lines.isEmpty()) {
            lines.set(0, "  history   " + lines.get(0).substring(MARGIN.length()));
        }
        return lines;
    }

    private String line(long number, Failure.Step step) {
        String format = "%s%" + numbers + "d  %-" + ops + "s  %-" + outcomes + "s%" + times + "s ms";
        String op = Paragraph.cut(Secrets.redact(step.op()), ops);
        String outcome = Paragraph.cut(Secrets.redact(step.outcome()), outcomes);
        return Amounts.of(format, MARGIN, number, op, outcome, time(step));
    }

    private int widest(Function<Failure.Step, String> text) {
        return failure.history().stream()
                .mapToInt(
                        step -> Paragraph.cut(text.apply(step), Paragraph.WIDTH).length())
                .reduce(1, Math::max);
    }

    private static String time(Failure.Step step) {
        return Amounts.of("%.1f", step.ms());
    }
}
