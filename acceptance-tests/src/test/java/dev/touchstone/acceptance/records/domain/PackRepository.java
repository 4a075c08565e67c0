package dev.touchstone.acceptance.records.domain;

import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;

import dev.touchstone.dsl.records.Criteria;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.Records;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The packs that there are.
 *
 * @param packs where they are kept
 */
public record PackRepository(Records<Pack> packs) {

    private static final Comparator<Pack> BY_VERSION = Comparator.comparing(PackVersion::of);

    /** Adds one. */
    public Pack add(Pack pack) {
        return packs.createAndVerify(pack);
    }

    /** The one with this id, if it is there. */
    public Optional<Pack> find(String id) {
        return packs.first(where(Pack::id).is(id));
    }

    /** This version of a pack, if it is there. */
    public Optional<Pack> find(String ref, String version) {
        return packs.findUnique(values(Pack::ref, ref).and(Pack::version, version));
    }

    /** All versions of a pack, the oldest first. */
    public List<Pack> versions(String ref) {
        return packs.queryModels(where(Pack::ref).is(ref)).records().stream()
                .sorted(BY_VERSION)
                .toList();
    }

    /** The newest version of a pack, if there is any: 1.10 is newer than 1.9. */
    public Optional<Pack> latest(String ref) {
        return versions(ref).stream().max(BY_VERSION);
    }

    /** All, by ref and id. */
    public List<Pack> list() {
        return packs.queryModels(orderBy(Pack::ref)).records();
    }

    /** One page of all, by ref. */
    public Slice<Pack> page(int page, int size) {
        List<Pack> items = packs.queryModels(
                        orderBy(Pack::ref).offset((page - 1) * size).limit(size))
                .records();
        return new Slice<>(items, page, size, packs.countModels());
    }

    /** Those with this text in their name or in a keyword, upper or lower case, by ref. */
    public List<Pack> search(String text) {
        return packs.queryModels(
                        Criteria.search(text, Pack::name, Pack::keywords).orderBy(Pack::ref))
                .records();
    }

    /** Those that need the pack of this ref, by ref. */
    public List<Pack> dependingOn(String ref) {
        return packs.queryModels(where(Pack::dependencies).holds(ref).orderBy(Pack::ref))
                .records();
    }

    /** Those that need this Python package in this way, by ref. */
    public List<Pack> requiring(String requirement) {
        return packs.queryModels(
                        where(Pack::pythonRequirements).holds(requirement).orderBy(Pack::ref))
                .records();
    }

    /** Changes some of one. */
    public Pack change(Pack pack, Given<? super Pack> changes) {
        return packs.updateAndVerify(pack, changes);
    }

    /** Puts another in the place of the one with its id. */
    public Pack replace(Pack pack) {
        return packs.upsertAndVerify(pack);
    }

    /** Removes one, with all that goes with it. */
    public void remove(Pack pack) {
        packs.deleteAndVerify(pack);
    }

    /** How many there are. */
    public long count() {
        return packs.countModels();
    }
}
