package dev.touchstone.junit.matrix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The signs of verdicts in Markdown, which has no colours. */
final class MarkdownSigns {

    private static final List<Character> ORDER = List.of('+', 'e', 'x', '!', 'o', '~', '/', '.', '?');

    private MarkdownSigns() {}

    static String of(CellTable table, ColumnResult column, String contract) {
        return of(table.sign(column, contract));
    }

    static String of(Verdict verdict) {
        return of(verdict.sign());
    }

    /** What the signs that this matrix uses mean. */
    static String legend(CellTable table) {
        Set<Character> used = new LinkedHashSet<>();
        for (String model : table.models()) {
            for (String contract : table.contracts(model)) {
                table.columns().forEach(column -> used.add(table.sign(column, contract)));
            }
        }
        return ORDER.stream()
                        .filter(used::contains)
                        .map(sign -> of(sign) + " " + word(sign))
                        .collect(Collectors.joining(" · "))
                + ". One sign a contract, in the order of the docs.\n";
    }

    private static String of(char sign) {
        return switch (sign) {
            case '+' -> "✅";
            case 'e' -> "☑️";
            case 'x' -> "❌";
            case '!' -> "⚠️";
            case 'o' -> "⭕";
            case '~' -> "🔶";
            case '/' -> "➖";
            case '.' -> "·";
            default -> "❔";
        };
    }

    private static String word(char sign) {
        if (sign == 'e') {
            return "pass, emulated";
        }
        for (Verdict verdict : Verdict.values()) {
            if (verdict.sign() == sign) {
                return verdict.word();
            }
        }
        throw new IllegalArgumentException("no verdict has the sign " + sign);
    }
}
