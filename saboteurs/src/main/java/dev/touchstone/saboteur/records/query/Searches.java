package dev.touchstone.saboteur.records.query;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Searches in texts and lists that are wrong. */
public final class Searches {

    private static final int MANY = 100;

    private Searches() {}

    /** None of them is any of them. */
    public static final class InNothingMatchesAll extends FilterFault {

        /** As the catalogue names it. */
        public InNothingMatchesAll() {
            super(
                    "in-nothing-matches-all",
                    "One of no value is no condition.",
                    (part, rows) -> part instanceof Filter.In in && in.values().isEmpty() ? new Filter.All() : part,
                    "REC-42");
        }
    }

    /** A list of values has an end. */
    public static final class InCappedAt100 extends FilterFault {

        /** As the catalogue names it. */
        public InCappedAt100() {
            super(
                    "in-capped-at-100",
                    "Of the values of which it may be one the first hundred count.",
                    (part, rows) -> part instanceof Filter.In in && in.values().size() > MANY
                            ? new Filter.In(in.field(), in.values().subList(0, MANY))
                            : part,
                    "REC-42");
        }
    }

    /** Some signs mean others. */
    public static final class LikeJokersLive extends FilterFault {

        /** As the catalogue names it. */
        public LikeJokersLive() {
            super(
                    "like-jokers-live",
                    "In the text that is looked for, % is any text and _ any sign.",
                    (part, rows) -> part instanceof Text text
                            ? rows.where(row -> row.get(text.field()) instanceof String held
                                    && pattern(text).matcher(held).matches())
                            : part,
                    "REC-43");
        }

        private static Pattern pattern(Text text) {
            String like = text.text()
                    .chars()
                    .mapToObj(sign -> sign == '%' ? ".*" : sign == '_' ? "." : Pattern.quote(Character.toString(sign)))
                    .collect(Collectors.joining());
            String before = text.place() == Filter.Place.AT_START ? "" : ".*";
            String behind = text.place() == Filter.Place.AT_END ? "" : ".*";
            return Pattern.compile(before + like + behind, Pattern.DOTALL);
        }
    }

    /** Upper and lower case are alike. */
    public static final class TextSearchFoldsCase extends FilterFault {

        /** As the catalogue names it. */
        public TextSearchFoldsCase() {
            super(
                    "text-search-folds-case",
                    "A text is found in another whatever its case.",
                    (part, rows) -> part instanceof Text text
                            ? rows.where(row -> row.get(text.field()) instanceof String held
                                    && lies(text.place(), lower(text.text()), lower(held)))
                            : part,
                    "REC-43");
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        private static boolean lies(Filter.Place place, String text, String held) {
            return switch (place) {
                case WITHIN -> held.contains(text);
                case AT_START -> held.startsWith(text);
                case AT_END -> held.endsWith(text);
            };
        }
    }

    /** A list is a text. */
    public static final class ElementSearchedInTheTextOfTheList extends FilterFault {

        /** As the catalogue names it. */
        public ElementSearchedInTheTextOfTheList() {
            super(
                    "element-searched-in-the-text-of-the-list",
                    "A list holds whatever its text has in it.",
                    (part, rows) -> part instanceof Filter.Holds holds
                            ? rows.where(row -> row.get(holds.field()) instanceof List<?> list
                                    && list.toString().contains(holds.element().toString()))
                            : part,
                    "REC-44");
        }
    }

    /** A search means what it says. */
    public static final class SearchIsCaseSensitive extends FilterFault {

        /** As the catalogue names it. */
        public SearchIsCaseSensitive() {
            super(
                    "search-is-case-sensitive",
                    "A search finds a text only in its own case.",
                    (part, rows) -> part instanceof Filter.Search search
                            ? rows.where(row ->
                                    search.fields().stream().anyMatch(field -> has(row.get(field), search.text())))
                            : part,
                    "REC-58");
        }

        private static boolean has(@Nullable Object held, String text) {
            return held instanceof List<?> list
                    ? list.stream().anyMatch(element -> has(element, text))
                    : held instanceof String found && found.contains(text);
        }
    }

    /** One field is enough. */
    public static final class SearchInTheFirstFieldOnly extends FilterFault {

        /** As the catalogue names it. */
        public SearchInTheFirstFieldOnly() {
            super(
                    "search-in-the-first-field-only",
                    "Of several fields the first is searched.",
                    (part, rows) -> part instanceof Filter.Search search
                            ? new Filter.Search(search.fields().subList(0, 1), search.text())
                            : part,
                    "REC-58");
        }
    }
}
