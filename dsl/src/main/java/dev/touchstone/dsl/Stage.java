package dev.touchstone.dsl;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.dsl.failure.Lasting;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * All that one test may use: its column, its two clients, its namespaces, its history. Made by whoever runs the test,
 * which asks it at the end what was used.
 */
public final class Stage implements AutoCloseable {

    private final Cast cast;
    private final String contract;
    private final String root;
    private final History history;
    private final LooseEnds looseEnds;
    private final Set<String> used;
    private final List<Client> opened = new CopyOnWriteArrayList<>();
    private final List<Wire> wires = new CopyOnWriteArrayList<>();
    private final List<OwnServer> servers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Map<String, Arrangement> arrangements = new ConcurrentHashMap<>();
    private final Map<String, Shared> shared = new ConcurrentHashMap<>();

    /**
     * What lives longer than one test.
     *
     * @param column the column
     * @param actor the client that does
     * @param witness the client that looks
     * @param opener opens one more client of the same system, whose clock is so far off
     * @param vocabularies what tests may name
     * @param patience how long to wait
     * @param backstage where a wire or a server of the test's own comes from
     */
    public record Cast(
            Column column,
            Backend actor,
            Backend witness,
            Function<Duration, Backend> opener,
            Vocabularies vocabularies,
            Patience patience,
            Backstage backstage) {

        /** One that has nothing to disturb. */
        public Cast(
                Column column,
                Backend actor,
                Backend witness,
                Function<Duration, Backend> opener,
                Vocabularies vocabularies,
                Patience patience) {
            this(column, actor, witness, opener, vocabularies, patience, Backstage.none());
        }
    }

    /**
     * A stage for one test.
     *
     * @param contract the id of the contract under test; any text where the test is about none
     * @param root the test's own namespace: letters and digits, unique in the run
     */
    public Stage(Cast cast, String contract, String root) {
        this(cast, contract, root, new History(), new LooseEnds(), new ConcurrentSkipListSet<>());
    }

    /** How long the test waits. */
    Patience patience() {
        return cast.patience();
    }

    private Stage(Cast cast, String contract, String root, History history, LooseEnds looseEnds, Set<String> used) {
        this.cast = cast;
        this.contract = contract;
        this.root = root;
        this.history = history;
        this.looseEnds = looseEnds;
        this.used = used;
        used.add(root);
    }

    /** The same test, with another cast: its words are told in one history. */
    private Stage with(Cast other) {
        return new Stage(other, contract, root, history, looseEnds, used);
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
                || type == Wire.class
                || type == OwnServer.class
                || vocabularies.know(type);
    }

    /** The parameter of this class, in the test's own namespace. */
    public <T> T parameter(Class<T> type) {
        return parameter(type, type);
    }

    /** The parameter of this class and this type, which may say more, in the test's own namespace. */
    public <T> T parameter(Class<T> type, Type whole) {
        if (type == Column.class) {
            return type.cast(column());
        }
        if (type == Namespaces.class) {
            return type.cast(new Namespaces(this));
        }
        if (type == Clients.class) {
            return type.cast(new Clients(this));
        }
        if (type == Wire.class) {
            return type.cast(wire());
        }
        if (type == OwnServer.class) {
            return type.cast(ownServer());
        }
        return speak(type, whole, scene(root, cast.actor()));
    }

    private Wire wire() {
        Backstage.Cable cable = cast.backstage().cable();
        Wire wire = new Wire(cable, with(cable.cast()));
        wires.add(wire);
        wire.settle();
        return wire;
    }

    private OwnServer ownServer() {
        Backstage.Loan loan = cast.backstage().loan();
        OwnServer server = new OwnServer(loan, with(loan.cast()));
        servers.add(server);
        server.settle();
        return server;
    }

    /** Every namespace that the test may have touched. */
    public Set<String> namespaces() {
        return Set.copyOf(used);
    }

    /**
     * Ends what the test left disturbed and open, closes the clients that it opened beside the two long-lived ones, and
     * gives back what was lent to it. Twice is once.
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        Ends ends = new Ends();
        wires.forEach(wire -> ends.run(wire::mend));
        servers.forEach(server -> ends.run(server::mend));
        ends.run(looseEnds::end);
        ends.run(this::leaveClients);
        wires.forEach(wire -> ends.run(wire::leave));
        servers.forEach(server -> ends.run(server::leave));
        ends.tell();
    }

    void leaveClients() {
        opened.forEach(Client::leave);
    }

    /** Waits until both clients are answered: they may be new, and connect when they are first used. */
    void settle() {
        awaitAnswer("whoever acts", cast.actor());
        awaitAnswer("whoever looks", cast.witness());
    }

    /** Waits until whoever looks is answered. */
    void awaitSight() {
        awaitAnswer("whoever looks", cast.witness());
    }

    /** By any contract of the column whose plain words are known. */
    private void awaitAnswer(String who, Backend client) {
        cast.vocabularies().plains().stream()
                .filter(access -> column().traits(access.contract()).isPresent())
                .findFirst()
                .ifPresent(access -> new Comeback(cast.patience())
                        .await(who, () -> access.in(client.in(root)).read("anything")));
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
                looseEnds,
                shared.computeIfAbsent(namespace, name -> new Shared()),
                () -> aside(actor));
    }

    /** No namespace that a test names is the same: theirs have a slash. */
    private PrivateNamespace aside(Backend actor) {
        String namespace = root + looseEnds.named("~private");
        return new PrivateNamespace(scene(namespace, actor), () -> actor.drop(namespace));
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
        return speak(type, type, scene);
    }

    private <T> T speak(Class<T> type, Type whole, Scene scene) {
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
        return cast.vocabularies().speak(type, whole, scene);
    }
}
