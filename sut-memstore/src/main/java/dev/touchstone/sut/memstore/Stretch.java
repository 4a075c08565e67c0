package dev.touchstone.sut.memstore;

import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Values;
import java.util.List;
import java.util.Optional;

/** The keys that a page speaks for: those behind the page before, up to its last one if there may be more. */
record Stretch(Model model, Optional<Object> after, Optional<Object> last) {

    Stretch(Model model, Optional<Object> after, List<Row> page, long most) {
        this(
                model,
                after,
                page.size() < most
                        ? Optional.empty()
                        : page.get(page.size() - 1).find(model.key().name()));
    }

    boolean holds(Row row) {
        Object key = row.require(model.key().name());
        return after.stream().allMatch(before -> Values.compare(before, key) < 0)
                && last.stream().allMatch(end -> Values.compare(key, end) <= 0);
    }
}
