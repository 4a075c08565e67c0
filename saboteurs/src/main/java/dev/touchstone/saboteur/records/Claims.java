package dev.touchstone.saboteur.records;

import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Who holds which unique values, as a faulty backend remembers it. */
public final class Claims {

    private final Map<Place, Object> holders = new ConcurrentHashMap<>();
    private final BiFunction<List<String>, Row, Optional<String>> claim;

    /** With what is claimed of a rule's values; none for nothing. */
    public Claims(BiFunction<List<String>, Row, Optional<String>> claim) {
        this.claim = claim;
    }

    /** Those that are really unique: all values of a rule, unless one is null. */
    public static Optional<String> whole(List<String> rule, Row row) {
        return rule.stream().allMatch(field -> row.get(field) != null)
                ? Optional.of(row.only(rule).toString())
                : Optional.empty();
    }

    /** Refuses a record that wants what another one holds. */
    public void check(Spot spot, Model model, Row wanted) {
        Object key = wanted.get(model.key().name());
        for (List<String> rule : model.uniquesBesideKey()) {
            Optional<Object> holder =
                    claim.apply(rule, wanted).map(value -> holders.get(place(spot, model, rule, value)));
            if (holder.isPresent() && !holder.get().equals(key)) {
                throw Refused.duplicate(model, rule);
            }
        }
    }

    /** A record holds what it has, or had. */
    public void hold(Spot spot, Model model, Row row, Object holder) {
        for (List<String> rule : model.uniquesBesideKey()) {
            claim.apply(rule, row).ifPresent(value -> holders.put(place(spot, model, rule, value), holder));
        }
    }

    private static Place place(Spot spot, Model model, List<String> rule, String value) {
        return spot.place(model + " " + rule + " " + value);
    }
}
