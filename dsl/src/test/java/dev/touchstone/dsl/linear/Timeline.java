package dev.touchstone.dsl.linear;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Histories of one key as they are drawn: a line for each worker, time goes to the right, an operation lasts from its
 * bracket to its bracket. {@code [set 1]}, {@code [get 1]}, {@code [get -]} (nothing), {@code [del yes]} (it was there),
 * {@code [has no]}, {@code [swap 1>2 ok]}, {@code [swap ->2 is 3]} (expected nothing, refused as there was 3),
 * {@code [drop 1 ok]} (deleted on condition). A {@code ?} in the place of the answer: none came. A {@code !}: it failed.
 */
final class Timeline {

    static final String KEY = "k";

    private static final Pattern OPERATION = Pattern.compile("\\[([^]]*)]");
    private static final long NANOS_PER_COLUMN = 10_000;

    private Timeline() {}

    static Journal journal(String... lines) {
        return journal(KEY, new Journal(), lines);
    }

    static Journal journal(String key, Journal journal, String... lines) {
        for (int line = 0; line < lines.length; line++) {
            Matcher found = OPERATION.matcher(lines[line]);
            while (found.find()) {
                journal.add(
                        key, operation("worker " + (line + 1), found.group(1).trim(), found.start(), found.end() - 1));
            }
        }
        return journal;
    }

    private static Operation operation(String who, String text, int from, int until) {
        List<String> words = List.of(text.split(" +"));
        Call call = call(words);
        return new Operation(who, call, outcome(call, words), from * NANOS_PER_COLUMN, until * NANOS_PER_COLUMN);
    }

    private static Call call(List<String> words) {
        return switch (words.get(0)) {
            case "set" -> new Call.Set(words.get(1));
            case "get" -> new Call.Get();
            case "del" -> new Call.Delete();
            case "has" -> new Call.Exists();
            case "swap" -> swap(words.get(1).split(">", 2));
            case "drop" -> new Call.Remove(words.get(1));
            default -> throw new IllegalArgumentException("no call: " + words);
        };
    }

    private static Call swap(String[] change) {
        return new Call.Swap(value(change[0]), change[1]);
    }

    private static Outcome outcome(Call call, List<String> words) {
        String last = words.get(words.size() - 1);
        Function<String, Outcome> answer = call instanceof Call.Set
                ? any -> new Outcome.Done()
                : call instanceof Call.Get ? Timeline::found : Timeline::verdict;
        return switch (last) {
            case "?" -> new Outcome.Unknown();
            case "!" -> new Outcome.Failed();
            case "yes" -> new Outcome.Was(true);
            case "no" -> new Outcome.Was(false);
            default -> answer.apply(last);
        };
    }

    private static Outcome found(String word) {
        return new Outcome.Found(value(word));
    }

    private static Outcome verdict(String word) {
        return "ok".equals(word) ? new Outcome.Done() : new Outcome.Mismatch(value(word));
    }

    private static Optional<String> value(String word) {
        return "-".equals(word) ? Optional.empty() : Optional.of(word);
    }
}
