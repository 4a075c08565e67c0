package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A query answered here, for a driver whose server has none: it is given all rows that may be meant. */
public final class Selection {

    private Selection() {}

    /** The page that a query asks for, out of these rows, in any order. */
    public static Page<Row> of(String operation, Model model, Query query, Stream<Row> rows) {
        QueryChecks.check(operation, model, query);
        Comparator<Row> order = Sorting.by(model, query.order());
        Optional<Row> last = RowCursor.read(operation, model, query.order(), query.after());
        List<Row> found = rows.filter(Matching.of(query.filter()))
                .filter(row -> last.isEmpty() || order.compare(row, last.get()) > 0)
                .sorted(order)
                .skip(query.offset())
                .toList();
        int most = query.limit().orElse(found.size());
        List<Row> page = found.subList(0, Math.min(most, found.size()));
        Optional<Cursor> next = page.isEmpty() || page.size() == found.size()
                ? Optional.empty()
                : Optional.of(RowCursor.after(model, query.order(), page.get(page.size() - 1)));
        return new Page<>(page.stream().map(row -> projected(query, row)).toList(), next);
    }

    private static Row projected(Query query, Row row) {
        return query.fields().isEmpty() ? row : row.only(query.fields());
    }
}
