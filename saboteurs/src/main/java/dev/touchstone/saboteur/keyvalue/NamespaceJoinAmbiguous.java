package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Namespace and key are joined by a colon, and so are kept in one place. */
public final class NamespaceJoinAmbiguous extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public NamespaceJoinAmbiguous() {
        super(
                "namespace-join-ambiguous",
                "Namespace and key are joined by a colon, and so are kept in one place.",
                "GEN-08");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        String place = spot.namespace();
        int root = place.indexOf('/');
        if (root < 0) {
            return sound;
        }
        return new Renaming(
                spot.sound(place.substring(0, root), KeyValueBasic.class),
                key -> key.isEmpty() ? key : place.substring(root) + ":" + key);
    }
}
