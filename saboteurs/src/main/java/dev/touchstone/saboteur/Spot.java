package dev.touchstone.saboteur;

import java.time.Clock;

/** Where a fault does its work: one namespace of one client. */
public final class Spot {

    private final SpoiltClient client;
    private final String namespace;

    Spot(SpoiltClient client, String namespace) {
        this.client = client;
        this.namespace = namespace;
    }

    /** The namespace. */
    public String namespace() {
        return namespace;
    }

    /** The namespace of the whole test, in which this one lies. */
    public String test() {
        return test(namespace);
    }

    static String test(String namespace) {
        return namespace.split("/", 2)[0];
    }

    /** The place of a name in the whole server, for what a fault remembers. */
    public Place place(String name) {
        return new Place(namespace, name);
    }

    /** Which client it is: equal for the spots of one client. */
    public Object client() {
        return client;
    }

    /** The sound contract in another namespace of the same client. */
    public <T> T sound(String otherNamespace, Class<T> contract) {
        return client.sound(otherNamespace, contract);
    }

    /** A sound contract in this namespace. */
    public <T> T sound(Class<T> contract) {
        return client.sound(namespace, contract);
    }

    /** What the client takes the time for. */
    public Clock clock() {
        return client.clock();
    }

    /** Whether the client is closed. */
    public boolean isClosed() {
        return client.isClosed();
    }

    /** What the client does before it closes. */
    public void beforeClosing(Runnable act) {
        client.beforeClosing(act);
    }

    /**
     * A name in a namespace.
     *
     * @param namespace the namespace
     * @param name the name
     */
    public record Place(String namespace, String name) {}
}
