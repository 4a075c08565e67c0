package dev.touchstone.junit.matrix;

import dev.touchstone.sut.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One failure with its story, and the other columns on which it is the same. */
final class StoryBlock implements RedBlock {

    private static final int TEXT = 12;
    private static final int LONGEST_HISTORY = 12;
    private static final int MOST_ENTRIES = 10;

    private final RedBehaviour first;
    private final List<RedBehaviour> others;
    private final Optional<String> hint;

    StoryBlock(List<RedBehaviour> same, Optional<String> hint) {
        this.first = same.get(0);
        this.others = same.subList(1, same.size());
        this.hint = hint;
    }

    @Override
    public Verdict verdict() {
        return first.result().verdict();
    }

    @Override
    public List<String> full() {
        List<String> lines = new ArrayList<>(Paragraph.of("", 0, first.heading() + ":"));
        lines.addAll(Paragraph.of("", 6, first.result().name()));
        lines.addAll(paragraph("expected", first.failure().expected()));
        lines.addAll(paragraph("but", first.failure().but()));
        lines.addAll(entries());
        lines.addAll(HistoryTable.of(first.failure().last(LONGEST_HISTORY)));
        lines.addAll(
                CommandLines.of(label("again"), Secrets.redact(first.failure().again())));
        if (!others.isEmpty()) {
            lines.add("");
            others.forEach(other -> lines.addAll(Paragraph.of("", 0, other.heading() + ": the same")));
        }
        hint.ifPresent(text -> lines.addAll(paragraph("hint", text)));
        return lines;
    }

    @Override
    public String brief() {
        String more = others.stream().map(other -> ", " + other.column().name()).collect(Collectors.joining());
        return Paragraph.cut(
                first.label() + first.result().id() + " " + first.contract() + " on "
                        + first.column().name() + more + ": " + first.result().name(),
                Paragraph.WIDTH);
    }

    @Override
    public RedRow row() {
        String columns = Stream.concat(Stream.of(first), others.stream())
                .map(red -> red.column().name())
                .collect(Collectors.joining(", "));
        return new RedRow(
                verdict(),
                columns,
                first.contract(),
                first.result().id() + " " + first.result().name(),
                "expected " + first.failure().expected() + ", but "
                        + first.failure().but());
    }

    private List<String> entries() {
        List<BehaviourResult.CaseResult> cases = first.result().cases();
        List<String> lines = new ArrayList<>();
        String word = "entries";
        for (BehaviourResult.CaseResult each : cases.subList(0, Math.min(MOST_ENTRIES, cases.size()))) {
            lines.addAll(paragraph(word, each.name() + ": " + each.reason()));
            word = "";
        }
        if (cases.size() > MOST_ENTRIES) {
            lines.addAll(paragraph("", Amounts.of("and %,d more: see the report", cases.size() - MOST_ENTRIES)));
        }
        return lines;
    }

    private static List<String> paragraph(String word, String text) {
        return Paragraph.of(label(word), TEXT, SafeText.of(text));
    }

    private static String label(String word) {
        return Amounts.of("  %-10s", word);
    }
}
