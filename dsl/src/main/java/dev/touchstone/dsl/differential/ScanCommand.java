package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.dsl.differential.Answer.Counted;
import dev.touchstone.dsl.differential.Answer.Item;
import dev.touchstone.dsl.differential.Answer.Listed;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The operations of {@code keyvalue_scan}. */
sealed interface ScanCommand extends Command {

    /** What the names begin with. */
    String prefix();

    @Override
    default Set<String> names() {
        return Set.of();
    }

    @Override
    default boolean meets(Model before) {
        return !before.names(prefix()).isEmpty();
    }

    /** Counts. */
    record Count(String prefix) implements ScanCommand {

        @Override
        public Answer ask(Subject subject) {
            return new Counted(subject.contract(KeyValueScan.class).count(prefix));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return Outcome.only(new Counted(before.names(prefix).size()), before);
        }

        @Override
        public String told() {
            return "count " + Java.shown(prefix);
        }

        @Override
        public String statement(Model before, Answer due) {
            return "scans.expectCount(" + Java.text(prefix) + ", "
                    + before.names(prefix).size() + ");";
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Count(names.apply(prefix));
        }

        @Override
        public List<Command> simpler() {
            return prefix.isEmpty() ? List.of() : List.of(new Count(""));
        }
    }

    /** Goes over all pages of such a size, with values or without: in any order, but each name once. */
    record Walk(String prefix, int limit, boolean withValues) implements ScanCommand {

        private static final int MOST_PAGES = 100;
        private static final int ONE_PAGE = 10;

        @Override
        public Answer ask(Subject subject) {
            KeyValueScan client = subject.contract(KeyValueScan.class);
            List<Item> items = new ArrayList<>();
            boolean full = true;
            Optional<Cursor> next = Optional.empty();
            int pages = 0;
            do {
                Page<Item> page = page(client, next);
                items.addAll(page.items());
                next = page.next();
                pages++;
                int size = page.items().size();
                full &= size == limit || (next.isEmpty() && size < limit);
            } while (next.isPresent() && pages < MOST_PAGES);
            items.sort(Comparator.comparing(Item::name));
            return new Listed(List.copyOf(items), full && next.isEmpty());
        }

        private Page<Item> page(KeyValueScan client, Optional<Cursor> after) {
            if (withValues) {
                var page = client.scan(prefix, limit, after);
                return new Page<>(
                        page.items().stream()
                                .map(each -> new Item(each.key(), Optional.of(Bytes.of(each.value()))))
                                .toList(),
                        page.next());
            }
            var page = client.scanKeys(prefix, limit, after);
            return new Page<>(
                    page.items().stream()
                            .map(name -> new Item(name, Optional.empty()))
                            .toList(),
                    page.next());
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            List<Item> all = before.names(prefix).stream()
                    .map(name -> new Item(name, withValues ? before.value(name) : Optional.empty()))
                    .toList();
            return Outcome.only(new Listed(all, true), before);
        }

        @Override
        public String told() {
            return (withValues ? "scan " : "scan keys ") + Java.shown(prefix) + " by pages of " + limit;
        }

        @Override
        public String statement(Model before, Answer due) {
            List<String> names = before.names(prefix);
            String walk = "(" + Java.text(prefix) + ", " + limit + ")";
            if (!withValues) {
                return "scans.walkKeys" + walk + ".expectExactly(" + Java.texts(names) + ");";
            }
            return names.stream()
                    .map(name -> Java.text(name) + ", "
                            + before.value(name).map(Java::text).orElseThrow())
                    .collect(Collectors.joining(", ", "scans.walk" + walk + ".expectHolding(Map.of(", "));"));
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Walk(names.apply(prefix), limit, withValues);
        }

        @Override
        public List<Command> simpler() {
            List<Command> all = new ArrayList<>();
            if (!prefix.isEmpty()) {
                all.add(new Walk("", limit, withValues));
            }
            if (limit != ONE_PAGE) {
                all.add(new Walk(prefix, ONE_PAGE, withValues));
            }
            if (withValues) {
                all.add(new Walk(prefix, limit, false));
            }
            return all;
        }
    }
}
