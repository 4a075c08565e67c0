package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Operator;
import dev.touchstone.driver.api.records.Filter.Place;
import dev.touchstone.driver.api.records.Order;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random queries that make sense for a model, over what some records hold: the same ones for the same seed. */
final class RandomQueries {

    private static final int DEEPEST = 3;

    private final Model model;
    private final List<Row> rows;
    private final SplittableRandom random;

    RandomQueries(Model model, List<Row> rows, long seed) {
        this.model = model;
        this.rows = List.copyOf(rows);
        this.random = new SplittableRandom(seed);
    }

    Query next() {
        Query query = Query.of(filter(DEEPEST)).orderedBy(order());
        query = random.nextInt(4) == 0 ? query.limit(random.nextInt(rows.size() + 2)) : query;
        return random.nextInt(4) == 0 ? query.offset(random.nextInt(rows.size() + 2)) : query;
    }

    private List<Order> order() {
        List<Field> ordered = model.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Single
                        && !field.type().is(Scalar.BYTES))
                .toList();
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Order(pick(ordered).name(), random.nextBoolean(), random.nextBoolean()))
                .toList();
    }

    private Filter filter(int deep) {
        int kind = deep == 0 ? 3 : random.nextInt(6);
        return switch (kind) {
            case 0 -> new Filter.And(some(deep));
            case 1 -> new Filter.Or(some(deep));
            case 2 -> new Filter.Not(filter(deep - 1));
            default -> leaf(pick(model.fields()));
        };
    }

    private List<Filter> some(int deep) {
        List<Filter> filters = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            filters.add(filter(deep - 1));
        }
        return filters;
    }

    private Filter leaf(Field field) {
        if (random.nextInt(8) == 0) {
            return new Filter.Compare(field.name(), random.nextBoolean() ? Operator.EQUAL : Operator.NOT_EQUAL, null);
        }
        if (field.type() instanceof FieldType.Single single) {
            return single(field, single);
        }
        return field.type() instanceof FieldType.ListOf list ? list(field, list) : json(field);
    }

    private Filter single(Field field, FieldType.Single type) {
        boolean text = type.scalar() == Scalar.TEXT;
        int kind = random.nextInt(text ? 5 : 2);
        if (kind == 0) {
            List<@Nullable Object> values = new ArrayList<>();
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                values.add(held(field));
            }
            values.removeIf(value -> value == null);
            return new Filter.In(field.name(), values);
        }
        if (kind == 4) {
            return new Filter.Search(List.of(field.name()), part(field));
        }
        if (kind >= 2) {
            return new Filter.Text(field.name(), pick(List.of(Place.values())), part(field));
        }
        Object value = held(field);
        boolean ordered = type.scalar().isOrdered() && value != null;
        List<Operator> fit = ordered ? List.of(Operator.values()) : List.of(Operator.EQUAL, Operator.NOT_EQUAL);
        return new Filter.Compare(field.name(), pick(fit), value);
    }

    private Filter list(Field field, FieldType.ListOf type) {
        if (type.element().is(Scalar.TEXT) && random.nextInt(3) == 0) {
            return new Filter.Search(List.of(field.name()), "e");
        }
        List<Object> elements = new ArrayList<>();
        rows.forEach(row -> {
            if (row.get(field.name()) instanceof List<?> list) {
                elements.addAll(list);
            }
        });
        return elements.isEmpty()
                ? new Filter.Compare(field.name(), Operator.EQUAL, null)
                : new Filter.Holds(field.name(), pick(elements));
    }

    private Filter json(Field field) {
        List<JsonLeaf> leaves = rows.stream()
                .flatMap(row -> JsonLeaf.in(row.get(field.name())).stream())
                .toList();
        if (leaves.isEmpty()) {
            return new Filter.Compare(field.name(), Operator.NOT_EQUAL, null);
        }
        JsonLeaf at = pick(leaves);
        Object value = random.nextInt(3) == 0 ? pick(leaves).value() : at.value();
        boolean ordered = value instanceof String || value instanceof Number;
        List<Operator> fit = ordered ? List.of(Operator.values()) : List.of(Operator.EQUAL, Operator.NOT_EQUAL);
        return new Filter.At(field.name(), at.path(), pick(fit), value);
    }

    /** What some record holds in this field; null if there is none. */
    private @Nullable Object held(Field field) {
        return rows.isEmpty() ? null : pick(rows).get(field.name());
    }

    /** A part of the text that some record holds. */
    private String part(Field field) {
        if (!(held(field) instanceof String text)) {
            return "";
        }
        int[] signs = text.codePoints().toArray();
        int from = random.nextInt(signs.length + 1);
        int to = from + random.nextInt(Math.min(4, signs.length - from + 1));
        return new String(signs, from, to - from);
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}
