package dev.touchstone.saboteur.records.query;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.function.UnaryOperator;

/** A filter is taken for another one, from the innermost part of it to the whole. */
public abstract class FilterFault extends QueryFault {

    private final Reading reading;

    /** What a part of a filter is taken for, once its own parts are. */
    @FunctionalInterface
    public interface Reading {

        Filter taken(Filter part, Rows rows);
    }

    FilterFault(String words, String sentence, Reading reading, String reddens) {
        this(RecordsQuery.class, words, sentence, reading, reddens);
    }

    /** One that is wrong for another contract, which is asked through queries. */
    protected FilterFault(Class<?> contract, String words, String sentence, Reading reading, String... reddens) {
        super(contract, words, sentence, reddens);
        this.reading = reading;
    }

    @Override
    protected final Page<Row> answer(RecordsQuery sound, Model model, Query query) {
        return sound.query(model, with(taken(sound, model, query.filter()), query));
    }

    @Override
    protected final long count(RecordsQuery sound, Model model, Filter filter) {
        return sound.count(model, taken(sound, model, filter));
    }

    private Filter taken(RecordsQuery sound, Model model, Filter filter) {
        Rows rows = new Rows(sound, model);
        return each(filter, part -> reading.taken(part, rows));
    }

    private static Filter each(Filter filter, UnaryOperator<Filter> change) {
        if (filter instanceof Filter.And and) {
            return change.apply(new Filter.And(all(and.filters(), change)));
        }
        if (filter instanceof Filter.Or or) {
            return change.apply(new Filter.Or(all(or.filters(), change)));
        }
        return change.apply(filter instanceof Filter.Not not ? new Filter.Not(each(not.filter(), change)) : filter);
    }

    private static List<Filter> all(List<Filter> filters, UnaryOperator<Filter> change) {
        return filters.stream().map(filter -> each(filter, change)).toList();
    }
}
