package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.query.QueryFault;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lists, pages and counts that are wrong. */
public final class Lists {

    private Lists() {}

    /** Asks something else. */
    abstract static class AskedOtherwise extends QueryFault {

        private final UnaryOperator<Query> asked;

        AskedOtherwise(String words, String sentence, UnaryOperator<Query> asked, String... reddens) {
            super(RecordsRelated.class, words, sentence, reddens);
            this.asked = asked;
        }

        @Override
        protected final Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            return sound.query(model, asked.apply(query));
        }
    }

    /** As they lie. */
    public static final class OrderIgnored extends AskedOtherwise {

        /** As the catalogue names it. */
        public OrderIgnored() {
            super(
                    "order-ignored",
                    "Records come in the order of their keys, whatever was asked for.",
                    query -> query.orderedBy(List.of()),
                    "REP-12",
                    "REP-13",
                    "REP-15",
                    "REP-44");
        }
    }

    /** As many as there are. */
    public static final class LimitIgnored extends AskedOtherwise {

        /** As the catalogue names it. */
        public LimitIgnored() {
            super(
                    "limit-ignored",
                    "A query has no limit.",
                    query -> query.limit(Integer.MAX_VALUE),
                    "REP-15",
                    "REP-20");
        }
    }

    /** From the first on. */
    public static final class OffsetIgnored extends AskedOtherwise {

        /** As the catalogue names it. */
        public OffsetIgnored() {
            super(
                    "offset-ignored",
                    "A query begins with the first record.",
                    query -> query.offset(0),
                    "REP-16",
                    "REP-18",
                    "REP-20");
        }
    }

    /** Counts itself. */
    public static final class CountOneTooMany extends QueryFault {

        /** As the catalogue names it. */
        public CountOneTooMany() {
            super(
                    RecordsRelated.class,
                    "count-one-too-many",
                    "A count is one more than there are.",
                    "FIX-01",
                    "FIX-03",
                    "REP-17",
                    "REP-18",
                    "REP-19");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public long count(Model model) {
                    return sound.count(model) + 1;
                }
            };
        }

        @Override
        protected long count(RecordsQuery sound, Model model, Filter filter) {
            return sound.count(model, filter) + 1;
        }
    }
}
