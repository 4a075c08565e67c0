package dev.touchstone.sut.memstore;

import dev.touchstone.model.Model;
import java.util.List;

/** A rule stands against what was asked of a record store; nothing of it was done. */
public final class RecordRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String model;
    private final List<String> fields;

    /** Which rule. */
    public enum Rule {
        /** Another record has what must be unique. */
        UNIQUE,
        /** There is no record with this key. */
        THERE,
        /** The record is of another version. */
        VERSION,
        /** It refers to a record that is not there. */
        REFERENCE,
        /** A record that refers to it would be left without it. */
        REFERRED_TO,
        /** A model of this name, with other fields or rules, is set up here; or none is. */
        MODEL,
        /** What a transaction read was changed by somebody else. */
        CHANGED,
        /** The transaction, or the savepoint, is over. */
        OVER
    }

    private RecordRefusal(Rule rule, String model, List<String> fields, String detail) {
        super(detail);
        this.rule = rule;
        this.model = model;
        this.fields = List.copyOf(fields);
    }

    static RecordRefusal duplicate(Model model, List<String> fields) {
        String detail = "another record has the same " + String.join(" and ", fields);
        return new RecordRefusal(Rule.UNIQUE, model.name(), fields, detail);
    }

    static RecordRefusal missing(Model model, Object key) {
        return new RecordRefusal(Rule.THERE, model.name(), keyOf(model), "there is no record with this key: " + key);
    }

    static RecordRefusal stale(Model model, Object key, long known, Object found) {
        return new RecordRefusal(
                Rule.VERSION, model.name(), List.of(), key + " is version " + found + ", not " + known);
    }

    static RecordRefusal orphan(Model model, String field, String target, Object key) {
        String detail = field + " refers to a " + target + " that is not there: " + key;
        return new RecordRefusal(Rule.REFERENCE, model.name(), List.of(field), detail);
    }

    static RecordRefusal referredTo(Referrer by, Object child, Object key) {
        String detail = by.model().name() + " " + child + " refers to it, by " + by.field() + ": " + key;
        return new RecordRefusal(Rule.REFERRED_TO, by.model().name(), List.of(by.field()), detail);
    }

    static RecordRefusal otherShape(Model given, Model there) {
        List<String> lost = there.shape().stream()
                .filter(line -> !given.shape().contains(line))
                .toList();
        List<String> added = given.shape().stream()
                .filter(line -> !there.shape().contains(line))
                .toList();
        String detail = "a model of this name is set up here with " + lost + " where this one has " + added;
        return new RecordRefusal(Rule.MODEL, given.name(), List.of(), detail);
    }

    static RecordRefusal notSetUp(String model) {
        return new RecordRefusal(Rule.MODEL, model, List.of(), "the model is not set up here");
    }

    static RecordRefusal changed(String model) {
        return new RecordRefusal(Rule.CHANGED, model, List.of(), "what the transaction read was changed meanwhile");
    }

    static RecordRefusal over(String what) {
        return new RecordRefusal(Rule.OVER, what, List.of(), "the " + what + " is over");
    }

    private static List<String> keyOf(Model model) {
        return List.of(model.key().name());
    }

    /** Which rule it is. */
    public Rule rule() {
        return rule;
    }

    /** The model whose rule it is, or {@code transaction} or {@code savepoint}. */
    public String model() {
        return model;
    }

    /** The fields concerned; none where it is about no field. */
    public List<String> fields() {
        return fields;
    }
}
