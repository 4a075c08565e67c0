package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.dsl.failure.NotRefused;
import dev.touchstone.dsl.failure.Stubbed;
import java.util.Collection;
import java.util.Map;

/** Plain words about what is claimed: all of it is there, and what is not claimed is refused. */
final class PlainClaims {

    private final PlainAccess claimed;
    private final Collection<PlainAccess> others;
    private final Scene scene;

    PlainClaims(PlainAccess claimed, Collection<PlainAccess> others, Scene scene) {
        this.claimed = claimed;
        this.others = others;
        this.scene = scene;
    }

    /** Calls every operation of the contract on a name that holds something: none says that it is unsupported. */
    void expectAllThere(String name) {
        claimed.in(scene.actingOpener()).calls(name).forEach((operation, call) -> {
            try {
                scene.history().run(Line.of("call", name) + ", " + operation, call);
            } catch (BackendException failure) {
                if (failure.kind() == FailureKind.UNSUPPORTED) {
                    throw ExpectationFailure.of(new Stubbed(claimed.contract(), operation, failure));
                }
                throw failure;
            }
        });
    }

    /** Calls every operation of each contract that the column does not claim: each says that it is unsupported. */
    void expectTheOthersRefused(String name) {
        others.stream()
                .filter(access -> scene.column().traits(access.contract()).isEmpty())
                .forEach(access -> expectRefused(access, name));
    }

    private void expectRefused(PlainAccess access, String name) {
        operationsOf(access, name).forEach((operation, call) -> {
            String line = Line.of("call", name) + ", " + operation + " of " + access.contract();
            try {
                scene.history().run(line, call);
            } catch (BackendException failure) {
                if (failure.kind() == FailureKind.UNSUPPORTED) {
                    return;
                }
                throw ExpectationFailure.of(new NotRefused(access.contract(), operation, failure.getMessage()));
            }
            throw ExpectationFailure.of(new NotRefused(access.contract(), operation, "it succeeded"));
        });
    }

    /** None where the contract cannot even be opened, which is the usual way to refuse it. */
    private Map<String, Runnable> operationsOf(PlainAccess access, String name) {
        Opener client = scene.actingOpener();
        try {
            return access.in(client).calls(name);
        } catch (BackendException refusedAsAWhole) {
            if (refusedAsAWhole.kind() == FailureKind.UNSUPPORTED) {
                return Map.of();
            }
            throw refusedAsAWhole;
        }
    }
}
