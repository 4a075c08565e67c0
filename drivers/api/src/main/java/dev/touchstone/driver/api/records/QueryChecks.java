package dev.touchstone.driver.api.records;

import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.Scalar;
import dev.touchstone.model.Violation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses queries that make no sense for a model, before anybody asks a server. */
public final class QueryChecks {

    private static final FieldType.Single TEXT = FieldType.of(Scalar.TEXT);

    private final Model model;
    private final List<Violation> wrong = new ArrayList<>();

    private QueryChecks(Model model) {
        this.model = model;
    }

    /** A query that makes sense. */
    public static void check(String operation, Model model, Query query) {
        QueryChecks checks = new QueryChecks(model);
        checks.filter(query.filter());
        query.order().forEach(checks::order);
        checks.wrong.addAll(model.unknown(query.fields()));
        query.limit().ifPresent(limit -> checks.number("limit", limit));
        checks.number("offset", query.offset());
        if (query.after().isPresent() && query.offset() > 0) {
            checks.wrong.add(new Violation("offset", "does not go together with a cursor"));
        }
        RecordChecks.refuse(operation, model, checks.wrong);
    }

    /** A filter that makes sense. */
    public static void check(String operation, Model model, Filter filter) {
        QueryChecks checks = new QueryChecks(model);
        checks.filter(filter);
        RecordChecks.refuse(operation, model, checks.wrong);
    }

    private void number(String what, int number) {
        if (number < 0) {
            wrong.add(new Violation(what, "must not be negative, as " + number + " is"));
        }
    }

    private void order(Order order) {
        known(order.field()).ifPresent(field -> {
            boolean fits = field.type() instanceof FieldType.Single single && single.scalar() != Scalar.BYTES;
            need(fits, field, "is in no order");
        });
    }

    private void filter(Filter filter) {
        if (filter instanceof Filter.Compare compare) {
            known(compare.field()).ifPresent(field -> compare(field, compare.operator(), compare.value()));
        } else if (filter instanceof Filter.In in) {
            known(in.field()).ifPresent(field -> in.values().forEach(value -> value(field, value)));
        } else if (filter instanceof Filter.Text text) {
            known(text.field()).ifPresent(field -> {
                need(field.type().is(Scalar.TEXT), field, "is no text");
                storable(field, TEXT, text.text());
            });
        } else if (filter instanceof Filter.Holds holds) {
            known(holds.field()).ifPresent(field -> holds(field, holds.element()));
        } else if (filter instanceof Filter.At at) {
            known(at.field()).ifPresent(field -> at(field, at));
        } else if (filter instanceof Filter.Search search) {
            search.fields()
                    .forEach(name -> known(name).ifPresent(field -> {
                        need(isTextual(field.type()), field, "is no text");
                        storable(field, TEXT, search.text());
                    }));
        } else if (filter instanceof Filter.And and) {
            and.filters().forEach(this::filter);
        } else if (filter instanceof Filter.Or or) {
            or.filters().forEach(this::filter);
        } else if (filter instanceof Filter.Not not) {
            filter(not.filter());
        }
    }

    private Optional<Field> known(String name) {
        wrong.addAll(model.unknown(List.of(name)));
        return model.field(name);
    }

    private void need(boolean fits, Field field, String otherwise) {
        if (!fits) {
            wrong.add(new Violation(field.name(), otherwise));
        }
    }

    private void compare(Field field, Filter.Operator operator, @Nullable Object value) {
        if (value == null) {
            need(!operator.isOrdered(), field, "is compared with null, which is neither less nor more");
            return;
        }
        value(field, value);
        boolean ordered = field.type() instanceof FieldType.Single single
                && single.scalar().isOrdered();
        need(ordered || !operator.isOrdered(), field, "is in no order");
    }

    private void value(Field field, @Nullable Object value) {
        if (field.type() instanceof FieldType.Single single) {
            need(
                    value == null || single.scalar().plain().isInstance(value),
                    field,
                    "is " + single.scalar() + " and is compared with " + value);
            if (single.scalar().plain().isInstance(value)) {
                storable(field, single, value);
            }
        } else {
            wrong.add(new Violation(field.name(), "is no single value"));
        }
    }

    private void holds(Field field, Object element) {
        boolean fits = field.type() instanceof FieldType.ListOf list
                && list.element().scalar().plain().isInstance(element);
        need(fits, field, "is no list of what " + element + " is");
        if (fits && field.type() instanceof FieldType.ListOf list) {
            storable(field, list.element(), element);
        }
    }

    private void at(Field field, Filter.At at) {
        Object value = at.value();
        boolean comparable = value == null
                ? !at.operator().isOrdered()
                : value instanceof String
                        || value instanceof BigDecimal
                        || (value instanceof Boolean && !at.operator().isOrdered());
        need(comparable, field, "cannot be compared with " + value);
        at.path().forEach(step -> storable(field, TEXT, step));
        if (value instanceof String text) {
            storable(field, TEXT, text);
        }
        if (field.type() instanceof FieldType.Json json) {
            need(!at.path().isEmpty(), field, "is asked for at no path");
            path(field, json.component(), at.path());
        } else {
            wrong.add(new Violation(field.name(), "is no JSON"));
        }
    }

    /** Nested records have the steps that they declare, and no other. */
    private void path(Field field, Class<?> type, List<String> path) {
        if (path.isEmpty() || !type.isRecord()) {
            return;
        }
        Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(path.get(0)))
                .map(RecordComponent::getType)
                .findFirst()
                .ifPresentOrElse(
                        next -> path(field, next, path.subList(1, path.size())),
                        () -> wrong.add(
                                new Violation(field.name(), "has no " + path.get(0) + " in " + type.getSimpleName())));
    }

    /** What nobody can hold is asked of no server, each of which would have its own answer. */
    private void storable(Field field, FieldType.Single type, Object value) {
        type.refusal(value)
                .ifPresent(
                        refusal -> wrong.add(new Violation(field.name(), "is compared with a value that " + refusal)));
    }

    private static boolean isTextual(FieldType type) {
        return type.is(Scalar.TEXT)
                || (type instanceof FieldType.ListOf list && list.element().is(Scalar.TEXT));
    }
}
