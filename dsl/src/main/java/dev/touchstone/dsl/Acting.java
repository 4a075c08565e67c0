package dev.touchstone.dsl;

/** The client that acts, looking for itself: what its words expect it is told, whatever others see. */
public final class Acting {

    private final Stage stage;

    Acting(Stage stage) {
        this.stage = stage;
    }

    /** The words of this vocabulary, with nobody else to look. */
    public <T> T open(Class<T> vocabulary) {
        return stage.speak(vocabulary, stage.scene(stage.root(), stage.actor()).seenByItself());
    }
}
