package dev.touchstone.saboteur.records.transactional;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.Optional;

/** Within a transaction, but for what it lists and counts: that is asked outside of it. */
class ListedOutside extends PassingOnBasic {

    private final RecordsBasic outside;

    ListedOutside(RecordsBasic within, RecordsBasic outside) {
        super(within);
        this.outside = outside;
    }

    @Override
    public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
        return outside.all(model, limit, after);
    }

    @Override
    public long count(Model model) {
        return outside.count(model);
    }
}
