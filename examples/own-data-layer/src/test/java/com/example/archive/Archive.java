package com.example.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.Calls;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.model.Model;
import java.net.URLEncoder;
import java.util.List;
import java.util.function.Function;

/** A namespace of Touchstone: the collections whose names begin so. */
record Archive(Documents documents, Calls calls, Deadline deadline, String prefix) {

    /** A client of these documents, with what is to be closed with it. */
    static BoundBackend.Client<Archive> client(Documents documents, OpenOptions options, Runnable closing) {
        return new Client(
                documents, new Calls(Failures::kindOf), new Deadline(options.deadline()), options.run() + "/", closing);
    }

    /** Work on the records of a model that is set up here. */
    <T> T run(String operation, Model model, Function<Documents, T> work) {
        return prepare(operation, model, documents -> {
            if (documents.find(models(), model.name()).isEmpty()) {
                throw RecordFailures.notSetUp(operation, model);
            }
            return work.apply(documents);
        });
    }

    /** The same, of a model that may not be set up yet. */
    <T> T prepare(String operation, Model model, Function<Documents, T> work) {
        return calls.run(operation, model.name(), () -> deadline.within(() -> work.apply(documents)));
    }

    String collection(Model model) {
        return prefix + "records/" + model.name();
    }

    String models() {
        return prefix + "models";
    }

    private record Client(Documents documents, Calls calls, Deadline deadline, String run, Runnable closing)
            implements BoundBackend.Client<Archive> {

        @Override
        public Archive namespace(String name) {
            return new Archive(documents, calls, deadline, prefix(name));
        }

        @Override
        public List<String> drop(String namespace) {
            return clear("drop", prefix(namespace));
        }

        @Override
        public List<String> dropRun() {
            return clear("drop run", run);
        }

        @Override
        public void close() {
            calls.close();
            deadline.close();
            closing.run();
        }

        private String prefix(String namespace) {
            return run + URLEncoder.encode(namespace, UTF_8) + "/";
        }

        private List<String> clear(String operation, String prefix) {
            return calls.run(operation, prefix, () -> {
                documents.collections(prefix).forEach(documents::clear);
                return documents.collections(prefix);
            });
        }
    }
}
