package dev.touchstone.saboteur.records.query;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.RecordsFault;

/** One thing wrong with {@code records_query}. */
public abstract class QueryFault extends RecordsFault {

    QueryFault(String words, String sentence, String... reddens) {
        this(RecordsQuery.class, words, sentence, reddens);
    }

    /** One that is wrong for another contract, which is asked through queries. */
    protected QueryFault(Class<?> contract, String words, String sentence, String... reddens) {
        super(contract, words, sentence, reddens);
    }

    /** What is answered to a query. */
    protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
        return sound.query(model, query);
    }

    /** What is counted. */
    protected long count(RecordsQuery sound, Model model, Filter filter) {
        return sound.count(model, filter);
    }

    @Override
    protected RecordsQuery query(RecordsQuery sound, Spot spot) {
        return new RecordsQuery() {
            @Override
            public Page<Row> query(Model model, Query query) {
                return answer(sound, model, query);
            }

            @Override
            public long count(Model model, Filter filter) {
                return QueryFault.this.count(sound, model, filter);
            }
        };
    }

    /** The same query with another filter. */
    static Query with(Filter filter, Query query) {
        return new Query(filter, query.order(), query.limit(), query.offset(), query.fields(), query.after());
    }
}
