package dev.touchstone.junit.selftest;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A map that may lose what it is told, or be gone. */
record NotebookStore(Map<String, String> notes, boolean loses, boolean gone) {

    NotebookStore(boolean loses, boolean gone) {
        this(new ConcurrentHashMap<>(), loses, gone);
    }

    NotebookBasic basic(String namespace) {
        return new NotebookBasic() {
            @Override
            public void note(String page, String text) {
                check("note", page);
                if (!loses) {
                    notes.put(namespace + "/" + page, text);
                }
            }

            @Override
            public Optional<String> look(String page) {
                check("look", page);
                return Optional.ofNullable(notes.get(namespace + "/" + page));
            }
        };
    }

    private void check(String operation, String page) {
        if (gone) {
            throw new BackendException(FailureKind.UNAVAILABLE, operation, page, "the server is gone", null);
        }
    }
}
