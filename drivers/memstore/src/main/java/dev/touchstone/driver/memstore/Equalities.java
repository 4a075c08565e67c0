package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.model.Row;

/** What every record that a filter matches holds, as far as the filter says it plainly: enough for a look into an index. */
final class Equalities {

    private Equalities() {}

    static Row of(Filter filter) {
        if (filter instanceof Filter.Compare compare
                && compare.operator() == Filter.Operator.EQUAL
                && compare.value() != null) {
            return Row.empty().with(compare.field(), compare.value());
        }
        if (filter instanceof Filter.And and) {
            return and.filters().stream().map(Equalities::of).reduce(Row.empty(), Row::with);
        }
        return Row.empty();
    }
}
