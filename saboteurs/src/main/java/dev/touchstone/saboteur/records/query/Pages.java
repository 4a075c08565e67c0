package dev.touchstone.saboteur.records.query;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Limits, offsets and cursors that are wrong. */
public final class Pages {

    private static final int MANY = 5_000;

    private Pages() {}

    /** Who asks for two has the first. */
    public static final class FirstOfManyTaken extends QueryFault {

        /** As the catalogue names it. */
        public FirstOfManyTaken() {
            super("first-of-many-taken", "A query for two at most gives the first alone.", "REC-21");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            return sound.query(model, query.limit().equals(OptionalInt.of(2)) ? query.limit(1) : query);
        }
    }

    /** An offset needs a limit. */
    public static final class OffsetWithoutLimitIgnored extends QueryFault {

        /** As the catalogue names it. */
        public OffsetWithoutLimitIgnored() {
            super("offset-without-limit-ignored", "Without a limit there is no offset.", "REC-50");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            return sound.query(model, query.limit().isEmpty() ? query.offset(0) : query);
        }
    }

    /** A limit that makes no sense is none. */
    public static final class NegativeLimitMeansAll extends QueryFault {

        /** As the catalogue names it. */
        public NegativeLimitMeansAll() {
            super("negative-limit-means-all", "A negative limit is none.", "REC-50");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            return sound.query(model, query.limit().orElse(0) < 0 ? query.limit(Integer.MAX_VALUE) : query);
        }
    }

    /** A cursor counts. */
    public static final class CursorIsAnOffset extends QueryFault {

        /** As the catalogue names it. */
        public CursorIsAnOffset() {
            super("cursor-is-an-offset", "A cursor says how many records to leave out.", "REC-51");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            int seen = query.after()
                    .map(cursor -> Integer.parseInt(cursor.token()))
                    .orElse(query.offset());
            Query counted =
                    new Query(query.filter(), query.order(), query.limit(), seen, query.fields(), Optional.empty());
            Page<Row> page = sound.query(model, counted);
            String end = String.valueOf(seen + page.items().size());
            return new Page<>(page.items(), page.next().map(more -> new Cursor(end)));
        }
    }

    /** There is never more than so much. */
    public static final class QueryCappedAt5000 extends QueryFault {

        /** As the catalogue names it. */
        public QueryCappedAt5000() {
            super("query-capped-at-5000", "A query without a limit gives 5,000 records at most.", "REC-56");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            return sound.query(model, query.limit().isEmpty() ? query.limit(MANY) : query);
        }
    }

    /** A projection is a wish. */
    public static final class ProjectionGivesAll extends QueryFault {

        /** As the catalogue names it. */
        public ProjectionGivesAll() {
            super("projection-gives-all", "A query gives all fields, whichever were asked for.", "REC-52");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            return sound.query(model, query.only(List.of()));
        }
    }
}
