package dev.touchstone.detection;

import dev.touchstone.detection.BoxesVocabulary.Boxes;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contract;

/** Test classes of the synthetic contract, which only these tests run. */
final class Boxed {

    private Boxed() {}

    /** As it should be. */
    @Contract("box_basic")
    static class Sound {

        @Behaviour("BXB-01")
        void what_was_put_is_there(Boxes boxes) {
            boxes.put("red", "ball");
            boxes.expect("red", "ball");
        }

        @Behaviour("BXB-02")
        void a_box_that_nobody_used_is_empty(Boxes boxes) {
            boxes.expectSize("red", 0);
        }

        @Behaviour("BXB-03")
        void what_was_put_counts(Boxes boxes) {
            boxes.put("red", "ball");
            boxes.expectSize("red", 1);
        }
    }

    /** With a test that is wrong itself. */
    @Contract("box_basic")
    static class Flawed extends Sound {

        @Behaviour("BXB-04")
        void two_things_are_three(Boxes boxes) {
            boxes.put("red", "ball");
            boxes.put("red", "cube");
            boxes.expectSize("red", 3);
        }
    }
}
