package dev.touchstone.sut;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire to a server that can be harmed and healed, while the server and all its other clients notice nothing. It
 * listens on loopback and carries bytes both ways without reading them. Each word replaces the one before it; {@link
 * #heal} takes it back. Thread-safe; a word returns when it is in force. Closing it ends all that it carries.
 */
public final class FaultProxy implements AutoCloseable {

    private final ServerUrl target;
    private final Weather weather = new Weather();
    private final Set<ProxiedConnection> open = ConcurrentHashMap.newKeySet();
    private final ProxyDoor door;
    private boolean closed;

    private FaultProxy(ServerUrl target) {
        this.target = target;
        this.door = ProxyDoor.opened(this::admit);
    }

    /**
     * A wire to this server, in good order.
     *
     * @throws IllegalArgumentException if the URL names no port
     */
    public static FaultProxy to(ServerUrl target) {
        if (target.portOr(-1) < 0) {
            throw new IllegalArgumentException("a proxy needs the server's port, and this names none: " + target);
        }
        return new FaultProxy(target);
    }

    /** The server's URL, credentials and all, with the proxy's address in the place of its own. */
    public ServerUrl url() {
        return target.at("127.0.0.1", door.port());
    }

    /** Open connections end, and new ones are refused. */
    public synchronized void cut() {
        door.shut();
        List.copyOf(open).forEach(ProxiedConnection::end); // first, else what was stalled would still pass
        refuse();
    }

    /** Open connections go on, and new ones are refused. */
    public synchronized void refuse() {
        door.shut();
        weather.become(Weather.State.FINE);
    }

    /** Nothing passes, and everything stays open; new connections are taken and never answered. */
    public synchronized void stall() {
        become(Weather.State.STALLED);
    }

    /** Whatever passes takes this long, each way. */
    public synchronized void delay(Duration eachWay) {
        become(Weather.State.slow(eachWay));
    }

    /** No more than this passes, each way of each connection. @throws IllegalArgumentException if it is not positive */
    public synchronized void narrow(int bytesPerSecond) {
        if (bytesPerSecond <= 0) {
            throw new IllegalArgumentException("a wire that is narrow still lets bytes through: " + bytesPerSecond);
        }
        become(Weather.State.narrow(bytesPerSecond));
    }

    /** Open connections are reset, towards the client and the server; new ones pass. */
    public synchronized void reset() {
        List.copyOf(open).forEach(ProxiedConnection::reset);
        heal();
    }

    /** Open connections end towards the client, and what the client sends still reaches the server; new ones pass. */
    public synchronized void halfClose() {
        List.copyOf(open).forEach(ProxiedConnection::halfClose);
        heal();
    }

    /** Everything passes again; what was held up is delivered. What ended, stays so. */
    public synchronized void heal() {
        become(Weather.State.FINE);
    }

    @Override
    public synchronized void close() {
        closed = true;
        cut();
    }

    private void become(Weather.State state) {
        if (closed) {
            throw new IllegalStateException("the proxy on port " + door.port() + " is closed");
        }
        weather.become(state);
        door.open();
    }

    private void admit(Socket client) {
        ProxiedConnection connection = new ProxiedConnection(client, weather, open::remove);
        open.add(connection);
        connection.carryTo(new InetSocketAddress(target.host(), target.portOr(-1)));
    }
}
