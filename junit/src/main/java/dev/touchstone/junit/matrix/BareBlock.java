package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What went wrong in one column with one reason and no story of its own, e.g. because its server did not start. */
final class BareBlock implements RedBlock {

    private final Verdict verdict;
    private final ColumnResult column;
    private final String reason;
    private final Map<String, Integer> behaviours = new LinkedHashMap<>();

    BareBlock(Verdict verdict, ColumnResult column, String reason) {
        this.verdict = verdict;
        this.column = column;
        this.reason = reason;
    }

    /** And so many behaviours of this contract; none if the contract itself has the reason. */
    void add(String contract, int count) {
        behaviours.merge(contract, count, Integer::sum);
    }

    @Override
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public List<String> full() {
        List<String> lines = new ArrayList<>(Paragraph.of("", 6, heading() + ":"));
        lines.set(0, label() + lines.get(0).strip());
        if (column.available() || column.attempts().isEmpty()) {
            lines.addAll(Paragraph.of("", 6, SafeText.of(reason)));
        } else {
            lines.addAll(WaysTried.outcomes(column, 6));
        }
        lines.addAll(WaysTried.whatHelps(column, 6));
        return lines;
    }

    @Override
    public String brief() {
        return Paragraph.cut(label() + heading() + ": " + SafeText.of(reason), Paragraph.WIDTH);
    }

    @Override
    public RedRow row() {
        return new RedRow(verdict, column.name(), "", contracts() + count(), reason);
    }

    private String heading() {
        return contracts() + " on " + RedBehaviour.place(column) + count();
    }

    private String contracts() {
        return behaviours.size() > 3
                ? Amounts.count(behaviours.size(), "contract")
                : String.join(", ", behaviours.keySet());
    }

    private String count() {
        int count = behaviours.values().stream().mapToInt(Integer::intValue).sum();
        return count == 0 ? "" : ", " + Amounts.count(count, "behaviour");
    }

    private String label() {
        return Amounts.of("%-6s", verdict.word().toUpperCase(Locale.ROOT));
    }
}
