package dev.touchstone.junit;

import dev.touchstone.sut.Sut;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Servers of one column that are lent to one test at a time: a few, each started when the others are all lent. */
final class OwnServers {

    private static final int MOST = 3;

    private final Gate gate = new Gate(MOST);
    private final ConcurrentLinkedDeque<Sut> idle = new ConcurrentLinkedDeque<>();
    private final Queue<Sut> started = new ConcurrentLinkedQueue<>();
    private final Supplier<Sut> starter;

    /** Servers that are started like this. */
    OwnServers(Supplier<Sut> starter) {
        this.starter = starter;
    }

    /** Waits until one may be borrowed; whoever closes it lets the next one in. */
    Gate.Permit enter() throws InterruptedException {
        return gate.enter(1);
    }

    /** One that runs and is nobody else's. */
    Sut borrow() {
        Sut ready = idle.pollFirst();
        if (ready != null) {
            return ready;
        }
        Sut fresh = starter.get();
        started.add(fresh);
        return fresh;
    }

    /** One that is sound: the next borrower's. */
    void giveBack(Sut sut) {
        idle.addFirst(sut);
    }

    /** One that is not to be lent again. */
    void throwAway(Sut sut) {
        started.remove(sut);
        sut.close();
    }

    /** All that were started and not thrown away. */
    Queue<Sut> started() {
        return started;
    }
}
