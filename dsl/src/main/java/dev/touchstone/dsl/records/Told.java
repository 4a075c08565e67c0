package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Names;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How records, values and filters are told to people: short, on one line, escaped. */
final class Told {

    private static final int SHOWN = 120;
    private static final int LONGEST_VERB = 7;

    private Told() {}

    /** Verb and model, e.g. {@code create  User}. */
    static String line(String verb, Model model) {
        return padded(verb) + model;
    }

    /** Verb and record, e.g. {@code delete  User "ann"}. */
    static String line(String verb, Model model, @Nullable Object key) {
        return padded(verb) + record(model, key);
    }

    /** So that what follows stands below each other. */
    private static String padded(String verb) {
        return verb + " ".repeat(Math.max(0, LONGEST_VERB - verb.length()) + 1);
    }

    static String record(Model model, @Nullable Object key) {
        return model + " " + value(key);
    }

    static String row(Row row) {
        return shortened(row.values().entrySet().stream()
                .map(entry -> entry.getKey() + " " + value(entry.getValue()))
                .collect(Collectors.joining(", ")));
    }

    static String value(@Nullable Object value) {
        if (value instanceof String text) {
            return Names.shown(text);
        }
        if (value instanceof List<?> list) {
            return shortened(list.stream().map(Told::value).collect(Collectors.joining(", ", "[", "]")));
        }
        if (value instanceof Map<?, ?> map) {
            return shortened(map.entrySet().stream()
                    .map(entry -> value(entry.getKey()) + ": " + value(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}")));
        }
        return String.valueOf(value);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    static String query(Query query) {
        String order = query.order().stream()
                .map(step -> (step.descending() ? "-" : "") + step.field() + (step.nullsFirst() ? " nulls first" : ""))
                .collect(Collectors.joining(", "));
        return filter(query.filter())
                + (order.isEmpty() ? "" : ", by " + order)
                + (query.offset() == 0 ? "" : ", from " + query.offset())
                + (query.limit().isPresent() ? ", at most " + query.limit().getAsInt() : "")
                + (query.after().isPresent() ? ", behind a cursor" : "")
                + (query.fields().isEmpty() ? "" : ", only " + String.join(", ", query.fields()));
    }

    static String filter(Filter filter) {
        if (filter instanceof Filter.Compare compare) {
            return compare.field() + " " + sign(compare.operator()) + " " + value(compare.value());
        }
        if (filter instanceof Filter.In in) {
            return in.field() + " in " + value(in.values());
        }
        if (filter instanceof Filter.Text text) {
            String place = text.place().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return text.field() + " has " + place + " " + value(text.text());
        }
        if (filter instanceof Filter.Holds holds) {
            return holds.field() + " holds " + value(holds.element());
        }
        if (filter instanceof Filter.At at) {
            return at.field() + "/" + String.join("/", at.path()) + " " + sign(at.operator()) + " " + value(at.value());
        }
        if (filter instanceof Filter.Search search) {
            return String.join(" or ", search.fields()) + " has, in any case, " + value(search.text());
        }
        if (filter instanceof Filter.And and) {
            return joined(and.filters(), " and ");
        }
        if (filter instanceof Filter.Or or) {
            return joined(or.filters(), " or ");
        }
        return filter instanceof Filter.Not not ? "not (" + filter(not.filter()) + ")" : "all";
    }

    private static String joined(List<Filter> filters, String word) {
        return filters.stream().map(Told::filter).collect(Collectors.joining(word, "(", ")"));
    }

    private static String sign(Filter.Operator operator) {
        return switch (operator) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "!=";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
        };
    }
}
