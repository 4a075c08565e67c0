package dev.touchstone.detection;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.Vocabulary;

/** The words of the synthetic contract. */
public final class BoxesVocabulary implements Vocabulary<BoxesVocabulary.Boxes> {

    /** Called by the service loader. */
    public BoxesVocabulary() {}

    /** What its tests say. */
    public record Boxes(Scene scene) {

        void put(String box, String thing) {
            scene.actor(BoxBasic.class).put(box, thing);
        }

        void expect(String box, String thing) {
            if (!scene.witness(BoxBasic.class).holds(box, thing)) {
                throw new ExpectationFailure(box + " to hold " + thing, "it does not");
            }
        }

        void expectSize(String box, int size) {
            int found = scene.witness(BoxBasic.class).size(box);
            if (found != size) {
                throw new ExpectationFailure(box + " to hold " + size + " things", "it holds " + found);
            }
        }
    }

    @Override
    public Class<Boxes> type() {
        return Boxes.class;
    }

    @Override
    public Boxes over(Scene scene) {
        return new Boxes(scene);
    }
}
