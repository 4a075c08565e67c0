package dev.touchstone.dsl;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.dsl.Pager.ListedName;
import dev.touchstone.dsl.failure.EndlessWalk;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.PageTooLarge;
import dev.touchstone.dsl.failure.TooLong;
import dev.touchstone.dsl.failure.WrongListing;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A walk over the pages of one prefix: what came, for laws about the whole of it. */
public final class Walk {

    private static final int MOST_PAGES = 1_000;

    private final String prefix;
    private final int limit;
    private final List<Page<ListedName>> pages = new ArrayList<>();
    private final Set<Cursor> followed = new HashSet<>();

    Walk(String prefix, int limit) {
        this.prefix = prefix;
        this.limit = limit;
    }

    /** These names came, each of them once, and no other name. */
    public void expectExactly(Collection<String> names) {
        expect(WrongListing.of(told(), names, listed()));
    }

    /** These names came, each of them once with its value, and no other name. */
    public void expectHolding(Map<String, String> values) {
        expectExactly(values.keySet());
        items().forEach(item ->
                Findings.expectValue(item.name(), Bytes.of(values.getOrDefault(item.name(), "")), item.value()));
    }

    /** These names came, each of them once. Others may have come too, if not twice. */
    public void expectEachOnce(Collection<String> names) {
        expect(WrongListing.of(told(), names, listed()).map(WrongListing::withoutUnwanted));
    }

    String prefix() {
        return prefix;
    }

    boolean goesOn() {
        return pages.isEmpty() || next().isPresent();
    }

    /** Where the next page begins. */
    Optional<Cursor> next() {
        return pages.isEmpty() ? Optional.empty() : pages.get(pages.size() - 1).next();
    }

    /** Takes the next page from this client, and answers the names on it. */
    List<String> takePage(Pager pager) {
        Optional<Cursor> after = next();
        if (pages.size() == MOST_PAGES
                || after.filter(cursor -> !followed.add(cursor)).isPresent()) {
            throw ExpectationFailure.of(new EndlessWalk(told(), pages.size()));
        }
        Page<ListedName> page = pager.page(prefix, limit, after);
        pages.add(page);
        int size = page.items().size();
        if (size > limit) {
            throw ExpectationFailure.of(new PageTooLarge(told(), pages.size(), limit, size));
        }
        return page.items().stream().map(ListedName::name).toList();
    }

    /** Takes the other pages, each within patience after the beginning. */
    Walk toTheEnd(Pager pager, Patience patience) {
        long begun = System.nanoTime();
        while (goesOn()) {
            takePage(pager);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (took.compareTo(patience.bound()) > 0) {
                throw ExpectationFailure.of(new TooLong(told(), patience.bound(), took));
            }
        }
        return this;
    }

    List<String> listed() {
        return items().map(ListedName::name).toList();
    }

    Stream<ListedName> items() {
        return pages.stream().flatMap(page -> page.items().stream());
    }

    /** For the history, e.g. {@code 25 names on 3 pages}. */
    String outcome() {
        return listed().size() + " names on " + pages.size() + (pages.size() == 1 ? " page" : " pages");
    }

    private String told() {
        return "the pages of " + FailureText.quoted(prefix);
    }

    private static void expect(Optional<WrongListing> wrong) {
        wrong.filter(WrongListing::isWrong).ifPresent(text -> {
            throw ExpectationFailure.of(text);
        });
    }
}
