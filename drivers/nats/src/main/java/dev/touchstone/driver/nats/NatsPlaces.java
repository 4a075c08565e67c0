package dev.touchstone.driver.nats;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/** Places where one client begins tickets, one after the other, so that there are no more than it has at once. Thread-safe. */
final class NatsPlaces {

    private final UnaryOperator<String> names;
    private final Queue<String> free = new ConcurrentLinkedQueue<>();

    /** Places with these names, made of what nobody else has. */
    NatsPlaces(UnaryOperator<String> names) {
        this.names = names;
    }

    /** One that nobody else has. */
    String take() {
        String again = free.poll();
        return again == null ? names.apply(UUID.randomUUID().toString()) : again;
    }

    /** Gives one back: nothing is drafted any more with a ticket from there. */
    void giveBack(String place) {
        free.add(place);
    }
}
