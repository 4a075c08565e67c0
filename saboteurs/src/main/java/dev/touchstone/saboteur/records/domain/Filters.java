package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Compare;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.records.query.FilterFault;
import dev.touchstone.saboteur.records.query.QueryFault;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters and searches that are wrong. */
public final class Filters {

    private Filters() {}

    /** Whatever there is. */
    public static final class FilterIgnored extends FilterFault {

        /** As the catalogue names it. */
        public FilterIgnored() {
            super(
                    RecordsRelated.class,
                    "filter-ignored",
                    "A comparison is no condition.",
                    (part, rows) -> part instanceof Compare ? new Filter.All() : part,
                    "REP-44",
                    "REP-45",
                    "REP-46",
                    "REP-47",
                    "REP-48");
        }
    }

    /** Case is nothing. */
    public static final class TextComparedInAnyCase extends FilterFault {

        /** As the catalogue names it. */
        public TextComparedInAnyCase() {
            super(
                    RecordsRelated.class,
                    "text-compared-in-any-case",
                    "Text is equal to a filter whatever its case.",
                    (part, rows) -> part instanceof Compare compare && compare.value() instanceof String text
                            ? rows.where(row -> text.equalsIgnoreCase(String.valueOf(row.get(compare.field()))))
                            : part,
                    "REP-46");
        }
    }

    /** One is enough. */
    public static final class AndMeansOr extends FilterFault {

        /** As the catalogue names it. */
        public AndMeansOr() {
            super(
                    RecordsRelated.class,
                    "and-means-or",
                    "Of several conditions one is enough.",
                    (part, rows) ->
                            part instanceof Filter.And and && and.filters().size() > 1
                                    ? new Filter.Or(and.filters())
                                    : part,
                    "REP-48");
        }
    }

    /** The text that is searched has jokers. */
    public static final class SearchJokersLive extends FilterFault {

        /** As the catalogue names it. */
        public SearchJokersLive() {
            super(
                    RecordsRelated.class,
                    "search-jokers-live",
                    "In the text of a search % is any text and _ any sign.",
                    (part, rows) -> part instanceof Filter.Search search
                            ? rows.where(row -> hits(search, row, pattern(search.text())) > 0)
                            : part,
                    "REP-25");
        }

        private static Pattern pattern(String text) {
            return Pattern.compile(text.toLowerCase(Locale.ROOT)
                    .chars()
                    .mapToObj(sign -> sign == '%' ? ".*" : sign == '_' ? "." : Pattern.quote(Character.toString(sign)))
                    .collect(Collectors.joining()));
        }
    }

    private static long hits(Filter.Search search, Row row, Pattern pattern) {
        return search.fields().stream()
                .flatMap(field -> texts(row.get(field)))
                .filter(text -> pattern.matcher(text.toLowerCase(Locale.ROOT)).find())
                .count();
    }

    private static Stream<String> texts(@Nullable Object held) {
        return held instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Stream.ofNullable(held).map(String::valueOf);
    }

    /** Each place where it is is an answer. */
    public static final class SearchAnswersEachHit extends QueryFault {

        /** As the catalogue names it. */
        public SearchAnswersEachHit() {
            super(
                    RecordsRelated.class,
                    "search-answers-each-hit",
                    "A search finds a record as often as the text is in it.",
                    "REP-24");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            Page<Row> page = sound.query(model, query);
            if (!(query.filter() instanceof Filter.Search search)) {
                return page;
            }
            Pattern literal = Pattern.compile(Pattern.quote(search.text().toLowerCase(Locale.ROOT)));
            List<Row> hits = page.items().stream()
                    .flatMap(row -> Stream.generate(() -> row).limit(hits(search, row, literal)))
                    .toList();
            return new Page<>(hits, page.next());
        }
    }
}
