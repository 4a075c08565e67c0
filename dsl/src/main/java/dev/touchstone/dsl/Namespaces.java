package dev.touchstone.dsl;

/** Other namespaces inside the test's own root. */
public final class Namespaces {

    private final Stage stage;

    Namespaces(Stage stage) {
        this.stage = stage;
    }

    /** The namespace of this name: any text but the empty one. */
    public Named named(String name) {
        return new Named(stage, stage.below(name));
    }

    /** Workers that start together, for whom the test waits as long as it waits for all else. */
    public Crowd crowd() {
        return new Crowd(stage.patience());
    }

    /** One namespace, for the words to be spoken in it. */
    public static final class Named {

        private final Stage stage;
        private final String namespace;

        private Named(Stage stage, String namespace) {
            this.stage = stage;
            this.namespace = namespace;
        }

        /** The general words of the contract under test. */
        public Plain plain() {
            return open(Plain.class);
        }

        /** The words of this vocabulary. */
        public <T> T open(Class<T> vocabulary) {
            return stage.speak(vocabulary, stage.scene(namespace, stage.actor()));
        }
    }
}
