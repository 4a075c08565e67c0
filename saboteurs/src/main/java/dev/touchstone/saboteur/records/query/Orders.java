package dev.touchstone.saboteur.records.query;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Order;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.Sorting;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Orders that are wrong. */
public final class Orders {

    private Orders() {}

    /** Null comes in front when the order is turned. */
    public static final class NullsFirstWhenDescending extends QueryFault {

        /** As the catalogue names it. */
        public NullsFirstWhenDescending() {
            super("nulls-first-when-descending", "In an order from the last to the first null is first.", "REC-47");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            List<Order> order = query.order().stream()
                    .map(step -> new Order(step.field(), step.descending(), step.descending() || step.nullsFirst()))
                    .toList();
            return sound.query(model, query.orderedBy(order));
        }
    }

    /** One field is enough. */
    public static final class SecondOrderIgnored extends QueryFault {

        /** As the catalogue names it. */
        public SecondOrderIgnored() {
            super("second-order-ignored", "Records come in the order of the first field that was named.", "REC-47");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            return sound.query(
                    model, query.orderedBy(query.order().stream().limit(1).toList()));
        }
    }

    /** Any page has its own order of what is equal. */
    public static final class TiesInAnyOrder extends QueryFault {

        /** As the catalogue names it. */
        public TiesInAnyOrder() {
            super("ties-in-any-order", "What is equal in an order comes in another one on the next page.", "REC-49");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            List<Order> order = new ArrayList<>(query.order());
            if (query.offset() > 0 && !order.isEmpty()) {
                order.add(new Order(model.key().name(), true, false));
            }
            return sound.query(model, query.orderedBy(order));
        }
    }

    /** Text is in the order of what is made of it. */
    abstract static class TextInAnotherOrder extends QueryFault {

        private final UnaryOperator<String> made;

        TextInAnotherOrder(String words, String sentence, UnaryOperator<String> made) {
            super(words, sentence, "REC-48");
            this.made = made;
        }

        @Override
        protected final Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            if (query.order().isEmpty() || query.after().isPresent()) {
                return sound.query(model, query);
            }
            Query unordered = Query.of(query.filter()).only(query.fields());
            Comparator<Row> order = Sorting.by(model, query.order());
            List<Row> sorted = sound.query(model, unordered).items().stream()
                    .sorted((one, other) -> order.compare(made(one), made(other)))
                    .skip(query.offset())
                    .limit(query.limit().orElse(Integer.MAX_VALUE))
                    .toList();
            return new Page<>(sorted, Optional.empty());
        }

        private Row made(Row row) {
            Row changed = row;
            for (String field : row.fields()) {
                if (row.get(field) instanceof String text) {
                    changed = changed.with(field, made.apply(text));
                }
            }
            return changed;
        }
    }

    /** As a dictionary has it. */
    public static final class OrderByCollation extends TextInAnotherOrder {

        /** As the catalogue names it. */
        public OrderByCollation() {
            super(
                    "order-by-collation",
                    "Text is in an order that takes upper and lower case for alike.",
                    text -> text.toLowerCase(Locale.ROOT));
        }
    }

    /** As Java has it. */
    public static final class OrderByUtf16 extends TextInAnotherOrder {

        /** As the catalogue names it. */
        public OrderByUtf16() {
            super(
                    "order-by-utf16",
                    "Text is in the order of its UTF-16.",
                    text -> text.chars()
                            .mapToObj(unit -> String.format("%04x", unit))
                            .collect(Collectors.joining()));
        }
    }
}
