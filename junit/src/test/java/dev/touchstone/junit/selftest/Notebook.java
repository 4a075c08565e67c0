package dev.touchstone.junit.selftest;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Scene;
import java.util.Optional;

/** The words of the synthetic contracts. */
final class Notebook {

    private final Scene scene;

    Notebook(Scene scene) {
        this.scene = scene;
    }

    void note(String page, String text) {
        scene.history().record("note " + page + " = " + text, () -> {
            scene.actor(NotebookBasic.class).note(page, text);
            return text;
        });
    }

    void expect(String page, String text) {
        Optional<String> seen = scene.history()
                .record(
                        "expect " + page,
                        () -> scene.witness(NotebookBasic.class).look(page),
                        Optional::toString);
        if (!seen.equals(Optional.of(text))) {
            throw new ExpectationFailure("\"" + page + "\" to say \"" + text + "\"", "it says " + seen);
        }
    }

    void expectNothing(String page) {
        if (scene.witness(NotebookBasic.class).look(page).isPresent()) {
            throw new ExpectationFailure("\"" + page + "\" to say nothing", "it says something");
        }
    }

    void open(String what) {
        scene.looseEnds().begun(what, () -> note("closed", what));
    }

    int pages() {
        return scene.actor(NotebookExtra.class).pages();
    }
}
