package dev.touchstone.dsl;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.dsl.failure.Lasting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * All that one test may use: its column, its two clients, its namespaces, its history. Made by whoever runs the test,
 * which asks it at the end what was used.
 */
public final class Stage implements AutoCloseable {

    private final Cast cast;
    private final String contract;
    private final String root;
    private final History history = new History();
    private final Set<String> used = new ConcurrentSkipListSet<>();
    private final List<Client> opened = new CopyOnWriteArrayList<>();
    private final Map<String, Arrangement> arrangements = new ConcurrentHashMap<>();
    private final LooseEnds looseEnds = new LooseEnds();

    /**
     * What lives longer than one test.
     *
     * @param column the column
     * @param actor the client that does
     * @param witness the client that looks
     * @param opener opens one more client of the same system, whose clock is so far off
     * @param vocabularies what tests may name
     * @param patience how long to wait
     */
    public record Cast(
            Column column,
            Backend actor,
            Backend witness,
            Function<Duration, Backend> opener,
            Vocabularies vocabularies,
            Patience patience) {}

    /**
     * A stage for one test.
     *
     * @param contract the id of the contract under test; any text where the test is about none
     * @param root the test's own namespace: letters and digits, unique in the run
     */
    public Stage(Cast cast, String contract, String root) {
        this.cast = cast;
        this.contract = contract;
        this.root = root;
        used.add(root);
    }

    /** The column that the test runs in. */
    public Column column() {
        return cast.column();
    }

    /** What the test did so far. */
    public History history() {
        return history;
    }

    /** Whether a test may name this type as a parameter. */
    public static boolean knows(Class<?> type, Vocabularies vocabularies) {
        return type == Column.class
                || type == Namespaces.class
                || type == Clients.class
                || type == Plain.class
                || vocabularies.know(type);
    }

    /** The parameter of this type, in the test's own namespace. */
    public <T> T parameter(Class<T> type) {
        if (type == Column.class) {
            return type.cast(column());
        }
        if (type == Namespaces.class) {
            return type.cast(new Namespaces(this));
        }
        if (type == Clients.class) {
            return type.cast(new Clients(this));
        }
        return speak(type, scene(root, cast.actor()));
    }

    /** Every namespace that the test may have touched. */
    public Set<String> namespaces() {
        return Set.copyOf(used);
    }

    /** Ends what the test left open, and closes the clients that it opened beside the two long-lived ones. */
    @Override
    public void close() {
        try {
            looseEnds.end();
        } finally {
            opened.forEach(Client::leave);
        }
    }

    /** Refuses a test that began something and did not end it. @throws LeftOpenException that names each such thing */
    public void expectNothingLeftOpen() {
        looseEnds.expectNone();
    }

    Scene scene(String namespace, Backend actor) {
        used.add(namespace);
        return new Scene(
                column(),
                actor.in(namespace),
                cast.witness().in(namespace),
                history,
                cast.patience(),
                arrangements.computeIfAbsent(namespace, name -> new Arrangement(cast.patience())),
                looseEnds);
    }

    Backend actor() {
        return cast.actor();
    }

    String root() {
        return root;
    }

    /** A namespace of its own below the test's root; injective, as the root has no slash. */
    String below(String name) {
        return root + "/" + name;
    }

    Client openClient(Duration clockShift) {
        String off = clockShift.isZero() ? "" : ", its clock " + Lasting.told(clockShift) + " off";
        Client client = history.record(
                "open    a client" + off, () -> new Client(this, cast.opener().apply(clockShift), clockShift));
        opened.add(client);
        return client;
    }

    <T> T speak(Class<T> type, Scene scene) {
        if (type == Plain.class) {
            return type.cast(new Plain(
                    contract,
                    cast.vocabularies()
                            .plain(contract)
                            .orElseThrow(
                                    () -> new IllegalStateException("nothing on the class path gives plain access to "
                                            + contract + ": add a PlainAccess to META-INF/services")),
                    cast.vocabularies().plains(),
                    scene));
        }
        return cast.vocabularies().speak(type, scene);
    }
}
