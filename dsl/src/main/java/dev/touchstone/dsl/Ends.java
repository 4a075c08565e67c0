package dev.touchstone.dsl;

import java.util.ArrayList;
import java.util.List;

/** Things that are all to be done, whatever becomes of the others; the first failure is told when all are done. */
final class Ends {

    private final List<RuntimeException> failures = new ArrayList<>();

    void run(Runnable end) {
        try {
            end.run();
        } catch (RuntimeException failed) {
            failures.add(failed);
        }
    }

    void tell() {
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
            throw first;
        }
    }
}
