package com.example.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.Calls;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.model.Model;
import java.net.URLEncoder;
import java.util.List;
import java.util.function.Function;

/** A namespace of Touchstone: the collections whose names begin so. */
record Archive(Documents documents, Calls calls, String prefix) {

    /** A client of these documents. */
    static BoundBackend.Client<Archive> client(Documents documents, OpenOptions options) {
        return new Client(documents, new Calls(Failures::kindOf), options.run() + "/");
    }

    <T> T run(String operation, Model model, Function<Documents, T> work) {
        return calls.run(operation, model.name(), () -> work.apply(documents));
    }

    String collection(Model model) {
        return prefix + "records/" + model.name();
    }

    String models() {
        return prefix + "models";
    }

    private record Client(Documents documents, Calls calls, String run) implements BoundBackend.Client<Archive> {

        @Override
        public Archive namespace(String name) {
            return new Archive(documents, calls, prefix(name));
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
