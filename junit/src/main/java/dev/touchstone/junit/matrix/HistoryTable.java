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

    private final long earlier;
    private final List<Line> steps;
    private final int numbers;
    private final int outcomes;
    private final int times;
    private final int ops;

    private record Line(String op, String outcome, String time) {

        static Line of(Failure.Step step) {
            return new Line(
                    Paragraph.cut(Secrets.redact(step.op()), Paragraph.WIDTH),
                    Paragraph.cut(Secrets.redact(step.outcome()), Paragraph.WIDTH),
                    Amounts.of("%.1f", step.ms()));
        }
    }

    private HistoryTable(Failure failure) {
        this.earlier = failure.earlier();
        this.steps = failure.history().stream().map(Line::of).toList();
        this.numbers = Long.toString(earlier + steps.size()).length();
        this.outcomes = Math.min(LONGEST_OUTCOME, widest(Line::outcome));
        this.times = Math.max(NARROWEST_TIME, 3 + widest(Line::time));
        int room = Paragraph.WIDTH - MARGIN.length() - numbers - 2 - 2 - outcomes - times - " ms".length();
        this.ops = Math.min(room, widest(Line::op));
    }

    static List<String> of(Failure failure) {
        HistoryTable table = new HistoryTable(failure);
        List<String> lines = new ArrayList<>();
        if (table.earlier > 0) {
            lines.add(MARGIN + Amounts.count(table.earlier, "earlier operation") + ": see the report");
        }
        for (int i = 0; i < table.steps.size(); i++) {
            lines.add(table.line(table.earlier + i + 1, table.steps.get(i)));
        }
        if (!lines.isEmpty()) {
            lines.set(0, "  history   " + lines.get(0).substring(MARGIN.length()));
        }
        return lines;
    }

    private String line(long number, Line step) {
        String digits = Long.toString(number);
        String op = Paragraph.cut(step.op(), ops);
        String outcome = Paragraph.cut(step.outcome(), outcomes);
        return MARGIN + pad(numbers - digits.length()) + digits + "  " + op + pad(ops - op.length()) + "  " + outcome
                + pad(outcomes - outcome.length()) + pad(times - step.time().length()) + step.time() + " ms";
    }

    private static String pad(int width) {
        return " ".repeat(Math.max(0, width));
    }

    private int widest(Function<Line, String> text) {
        return steps.stream().mapToInt(step -> text.apply(step).length()).reduce(1, Math::max);
    }
}
