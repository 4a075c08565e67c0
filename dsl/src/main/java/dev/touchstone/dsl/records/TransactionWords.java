package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.model.Model;
import java.util.List;
import java.util.function.Consumer;

/** The words of {@code records_transactional}. */
final class TransactionWords {

    private final Place place;

    TransactionWords(Place place) {
        this.place = place;
    }

    /** Begins one, for records of these models. Where it is not claimed the client has to refuse it. */
    OpenRecords begin(List<Class<? extends Record>> models) {
        RecordsTransactional client = client();
        models.forEach(model -> place.ready(Model.of(model)));
        String name = place.scene().looseEnds().named("transaction");
        RecordsTransaction begun = place.record("begin   " + name, client::begin);
        return new OpenRecords(name, begun, place);
    }

    private RecordsTransactional client() {
        return place.claims(RecordsTransactional.class)
                ? place.actor(RecordsTransactional.class)
                : place.record("begin   a transaction", () -> place.scene().unclaimed(RecordsTransactional.class));
    }

    /** Does the work in one: commits it, and if the work throws rolls it back and throws that on. */
    void within(List<Class<? extends Record>> models, Consumer<OpenRecords> work) {
        OpenRecords open = begin(models);
        try {
            work.accept(open);
        } catch (RuntimeException | Error thrown) {
            undo(open, thrown);
            throw thrown;
        }
        open.commit();
    }

    /** What the work threw is the story; that it could not be undone comes with it. */
    private static void undo(OpenRecords open, Throwable thrown) {
        try {
            open.rollback();
        } catch (BackendException failed) {
            thrown.addSuppressed(failed);
        }
    }
}
