package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A key is a path: what is a branch cannot hold a value beside its leaves. */
public final class TreePathConfusesLeafAndBranch extends KeyValueBasicFault {

    private final Set<Place> written = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public TreePathConfusesLeafAndBranch() {
        super(
                "tree-path-confuses-leaf-and-branch",
                "A key is a path: what is a branch cannot hold a value beside its leaves.",
                "KVB-13");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                written.stream()
                        .filter(place -> place.namespace().equals(spot.namespace()))
                        .map(Place::name)
                        .filter(other -> isAbove(other, key) || isAbove(key, other))
                        .forEach(sound::delete);
                written.add(spot.place(key));
                sound.set(key, value);
            }
        };
    }

    private static boolean isAbove(String branch, String leaf) {
        return leaf.startsWith(branch + "/");
    }
}
