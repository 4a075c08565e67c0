package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.NotItsValueThen;
import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;

/**
 * How far the one writer of each of some names has come, so that what others are shown can be judged: a value that a
 * name is shown with was its own at some moment between call and answer.
 */
final class Progress {

    private final List<String> names;
    private final AtomicIntegerArray begun;
    private final AtomicIntegerArray done;

    Progress(List<String> names) {
        this.names = List.copyOf(names);
        this.begun = new AtomicIntegerArray(names.size());
        this.done = new AtomicIntegerArray(names.size());
    }

    List<String> names() {
        return names;
    }

    /** The value of this number of a name: it tells both. */
    static Bytes value(String name, int number) {
        return Bytes.of(name + " " + number);
    }

    /** The next change of a name: a new value or none. Counted from 1; called by the one writer of the name. */
    void change(int name, IntConsumer change) {
        int number = begun.incrementAndGet(name);
        change.accept(number);
        done.set(name, number);
    }

    /** Begins a call. */
    Call call() {
        int[] before = new int[names.size()];
        for (int name = 0; name < before.length; name++) {
            before[name] = done.get(name);
        }
        return new Call(before);
    }

    /** One call that shows values. */
    final class Call {

        private final int[] before;

        private Call(int[] before) {
            this.before = before;
        }

        /** The name may be shown with this value, now that the answer is there. */
        void expectHeld(String name, Bytes found) {
            int index = names.indexOf(name);
            int from = before[index];
            int to = begun.get(index);
            for (int number = Math.max(1, from); number <= to; number++) {
                if (value(name, number).equals(found)) {
                    return;
                }
            }
            throw ExpectationFailure.of(new NotItsValueThen(name, found, from, to));
        }
    }
}
