package dev.touchstone.acceptance.records.domain;

import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;

import dev.touchstone.dsl.records.Criteria;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.Records;
import java.util.List;
import java.util.Optional;

/**
 * The actions of all packs.
 *
 * @param actions where they are kept
 */
public record ActionRepository(Records<Action> actions) {

    /** Adds one. */
    public Action add(Action action) {
        return actions.createAndVerify(action);
    }

    /** The one with this id, if it is there. */
    public Optional<Action> find(String id) {
        return actions.first(where(Action::id).is(id));
    }

    /** The action of this ref in a pack, if it is there. */
    public Optional<Action> find(Pack pack, String ref) {
        return actions.findUnique(values(Action::ref, ref).and(Action::pack, pack.id()));
    }

    /** All, by ref. */
    public List<Action> list() {
        return actions.queryModels(orderBy(Action::ref)).records();
    }

    /** Those of a pack, by ref. */
    public List<Action> of(Pack pack) {
        return byRef(in(pack));
    }

    /** One page of those of a pack, by ref. */
    public Slice<Action> page(Pack pack, int page, int size) {
        List<Action> items = actions.queryModels(
                        in(pack).orderBy(Action::ref).offset((page - 1) * size).limit(size))
                .records();
        return new Slice<>(items, page, size, actions.countModels(in(pack)));
    }

    /** Those that runners of this type run, by ref. */
    public List<Action> runBy(String runnerType) {
        return byRef(where(Action::runnerType).is(runnerType));
    }

    /** Those that may be run, by ref. */
    public List<Action> enabled() {
        return byRef(where(Action::enabled).is(true));
    }

    /** Those of a pack that may be run, by ref. */
    public List<Action> enabled(Pack pack) {
        return byRef(in(pack).and(Action::enabled).is(true));
    }

    /** Those with this text in their name, upper or lower case, by ref. */
    public List<Action> search(String text) {
        return byRef(Criteria.search(text, Action::name));
    }

    /** Changes some of one. */
    public Action change(Action action, Given<? super Action> changes) {
        return actions.updateAndVerify(action, changes);
    }

    /** Puts another in the place of the one with its id. */
    public Action replace(Action action) {
        return actions.upsertAndVerify(action);
    }

    /** Removes one. */
    public void remove(Action action) {
        actions.deleteAndVerify(action);
    }

    /** How many a pack has. */
    public long count(Pack pack) {
        return actions.countModels(in(pack));
    }

    private static Criteria<Action> in(Pack pack) {
        return where(Action::pack).is(pack.id());
    }

    private List<Action> byRef(Criteria<Action> criteria) {
        return actions.queryModels(criteria.orderBy(Action::ref)).records();
    }
}
