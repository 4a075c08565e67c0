package dev.touchstone.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is about to be written: what was given, completed and checked by the rules of its model. */
public final class Drafts {

    private Drafts() {}

    /**
     * A record to be created or put in the place of another: what is left out gets its default, or null; what the backend
     * fills is not in it.
     *
     * @param row what is to be stored, if nothing is broken
     * @param broken every rule that it breaks
     */
    public record Draft(Row row, List<Violation> broken) {}

    /** A whole record. */
    public static Draft whole(Model model, Row given) {
        List<Violation> broken = new ArrayList<>(model.unknown(given.fields()));
        Row row = completed(model, given);
        for (Field field : model.fields()) {
            if (field.isGiven() && !row.has(field.name())) {
                broken.add(new Violation(field.name(), "is missing"));
            }
        }
        broken.addAll(Rules.broken(model, row));
        return new Draft(row, List.copyOf(broken));
    }

    /** The row of {@link #whole}, for who need not know whether it may be stored. */
    public static Row completed(Model model, Row given) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            String name = field.name();
            boolean isLeftOut = !given.has(name) && field.initial().isEmpty() && !field.nullable();
            if (field.isGiven() && !isLeftOut) {
                values.put(
                        name,
                        given.has(name) ? given.get(name) : field.initial().orElse(null));
            }
        }
        return Row.of(values);
    }

    /** Changes of the record with this key: what the backend fills is not in it, nor is the key itself. */
    public static Draft changes(Model model, Object key, Row given) {
        List<Violation> broken = new ArrayList<>(Rules.broken(model, given));
        String keyName = model.key().name();
        if (given.has(keyName) && !Values.same(given.get(keyName), key)) {
            broken.add(new Violation(keyName, "is the key and cannot be changed"));
        }
        Row row = Row.empty();
        for (Field field : model.fields()) {
            if (field.isGiven() && given.has(field.name()) && !field.name().equals(keyName)) {
                row = row.with(field.name(), given.get(field.name()));
            }
        }
        return new Draft(row, List.copyOf(broken));
    }
}
