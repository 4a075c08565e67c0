package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.ManyFixture.expectTold;
import static dev.touchstone.dsl.ManyFixture.scene;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ScansTest {

    private final Scans honest = new Scans(scene(new ManyStore()));

    @Test
    void over_an_honest_store_every_expectation_holds() {
        honest.expectNothing("");
        Set<String> names = honest.fill("item-%02d", 20);
        honest.expectListed("item-", names);
        honest.expectListed("item-07", "item-07");
        honest.expectNothing("other");
        honest.expectPageOf("", 7);
        honest.expectLimitRefused(0);
        honest.walk("", 3).expectExactly(names);
        honest.walkKeys("", 1).expectExactly(names);
        honest.walk("item-0", 4)
                .expectHolding(names.stream()
                        .filter(name -> name.startsWith("item-0"))
                        .collect(Collectors.toMap(name -> name, name -> name)));
        honest.expectInOrder(6, names.toArray(String[]::new));
        honest.expectFailure(VALIDATION, () -> honest.walk("", -1));
    }

    @Test
    void over_an_honest_store_the_laws_of_walks_hold() {
        Set<String> passing = honest.fill("item-%02d-passes", 12);
        Set<String> staying = honest.fill("item-%02d-stays", 12);
        honest.walkWhileOthersComeAndGo("item-", 4, passing).expectEachOnce(staying);
        honest.expectEachWithItsOwnValue(3, 20);
        honest.expectWritersUnhindered(2, 10);

        Walk walk = honest.begin("item-", 4);
        honest.expectBoundToItsPrefix(walk, "");
        honest.expectChangedCursorsRefused(walk);
        honest.goOn(walk);
        walk.expectEachOnce(staying);
    }

    @Test
    void a_name_that_is_listed_with_another_value_is_told() {
        honest.fill("item-%d", 2);
        expectTold(
                () -> honest.walk("", 10).expectHolding(Map.of("item-1", "item-1", "item-2", "other")),
                "\"item-2\" to hold \"other\"",
                "it held \"item-2\"");
        expectTold(
                () -> honest.walk("", 10).expectHolding(Map.of("item-1", "item-1")), "1 name once", "\"item-2\" came");
    }

    @Test
    void what_does_not_come_comes_twice_or_should_not_come_is_told() {
        Set<String> names = honest.fill("item-%d", 3);
        expectTold(
                () -> honest.expectEntries("item-", Set.of("item-1", "item-2", "item-4")),
                "the pages of \"item-\" to show 3 names, each once",
                "\"item-4\" did not come; \"item-3\" came, which should not");
        Scans lying = new Scans(scene(new ManyStore() {
            @Override
            public synchronized Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                List<Entry> once = super.scan(prefix, limit, after).items();
                return new Page<>(List.of(once.get(0), once.get(0)), Optional.empty());
            }
        }));
        lying.fill("item-%d", 1);
        expectTold(() -> lying.walk("", 10).expectEachOnce(Set.of("item-1")), "1 name once", "\"item-1\" came again");
        assertThat(names).hasSize(3);
    }

    @Test
    void a_walk_without_end_and_a_page_too_large_are_told() {
        Scans lying = new Scans(scene(new ManyStore() {
            @Override
            public synchronized Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                Cursor round = KeyCursor.after(prefix, new byte[] {1});
                return new Page<>(
                        super.scan(prefix, limit + 1, Optional.empty()).items(), Optional.of(round));
            }
        }));
        lying.fill("item-%d", 3);
        expectTold(() -> lying.walk("", 5), "the pages of \"\" to come to an end", "after page 2 they went on");
        expectTold(() -> lying.walk("", 2), "to have at most 2 names", "page 1 had 3");
    }

    @Test
    void wrong_counts_orders_and_values_are_told() {
        Scans lying = new Scans(scene(new ManyStore() {
            @Override
            public synchronized long count(String prefix) {
                return 1_000;
            }

            @Override
            public synchronized Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return new Page<>(
                        super.scan(prefix, limit, after).items().stream()
                                .map(entry -> new Entry(entry.key(), new byte[] {'x'}))
                                .toList(),
                        Optional.empty());
            }
        }));
        Set<String> names = lying.fill("item-%d", 2);
        expectTold(() -> lying.expectCount("", 2), "the count of \"\" to say 2", "it said 1,000");
        expectTold(() -> lying.expectEntries("", names), "\"item-1\" to hold \"item-1\"", "it held \"x\"");
        expectTold(() -> lying.expectInOrder(5, "item-2", "item-1"), "the order", "\"item-1\" came before \"item-2\"");
        expectTold(() -> lying.expectPageOf("", 5), "a page of \"\" to say 5", "it said 2");
        expectTold(() -> lying.expectEachWithItsOwnValue(2, 5), "to be shown with one of its own values", "\"x\"");
    }

    @Test
    void a_cursor_that_anybody_may_write_is_told() {
        Scans lying = new Scans(scene(new ManyStore() {
            @Override
            public synchronized Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return super.scan(prefix, limit, Optional.empty());
            }
        }));
        Set<String> names = lying.fill("item-%d", 3);
        Walk walk = lying.begin("item", 2);
        expectTold(() -> lying.expectBoundToItsPrefix(walk, ""), "a failure VALIDATION", "it succeeded");
        expectTold(() -> lying.expectChangedCursorsRefused(walk), "a failure VALIDATION", "it succeeded");
        expectTold(
                () -> lying.expectNothingForeign(walk, Set.of()),
                "of another namespace",
                "\"item-1\", \"item-2\" came");
        lying.expectNothingForeign(walk, names);
    }

    @Test
    void walks_are_lines_of_the_history() {
        History history = new History();
        Scans scans = new Scans(scene(new ManyStore(), history));
        scans.fill("item-%d", 3);
        scans.walk("item-", 2);
        assertThat(history.operations())
                .extracting(each -> each.what() + " -> " + each.outcome())
                .containsExactly(
                        "create  item-1 to item-3, each holding itself -> ok",
                        "list    item- by pages of 2 -> 3 names on 2 pages");
    }
}
