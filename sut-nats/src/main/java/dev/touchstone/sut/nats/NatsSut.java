package dev.touchstone.sut.nats;

import dev.touchstone.sut.ContainerPart;
import dev.touchstone.sut.Launch;
import dev.touchstone.sut.ProcessPart;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.ServerUrl;
import io.nats.client.Options;
import java.util.List;

/** NATS as a system under test, always with JetStream. */
public final class NatsSut {

    private static final int PORT = 4222;
    private static final String FILE = "/etc/touchstone-nats.conf";
    private static final String CONTAINED = "/tmp/jetstream";

    private NatsSut() {}

    /**
     * How to have a NATS. The oldest that will do is 2.9, the first that answers reads from the stream itself (direct
     * get) and on which durable consumers are made as today's client makes them.
     */
    public static ServerRecipe recipe() {
        return ServerRecipe.named("NATS", "nats", "tls")
                .tlsScheme("tls")
                .port(PORT)
                .oldest("2.9")
                .probe(new NatsProbe())
                .container(ContainerPart.of("nats:2.10-alpine", PORT)
                        .file(FILE, configuration("0.0.0.0", PORT, CONTAINED))
                        .command(durable -> List.of("-c", FILE))
                        .data(CONTAINED))
                .process(ProcessPart.of("nats-server", NatsSut::arguments))
                .install("sudo apt-get install nats-server")
                .exampleUrl("nats://user:password@host:4222")
                .build();
    }

    /**
     * The options of a client that is to talk to this server: address and credentials, and nothing else. A lone word
     * before the {@code @} of the URL is a token.
     */
    public static Options.Builder options(ServerUrl url) {
        Options.Builder options = Options.builder().server(url.scheme() + "://" + url.host() + ":" + url.portOr(PORT));
        url.user()
                .ifPresent(user -> url.password()
                        .ifPresentOrElse(
                                password -> options.userInfo(user.toCharArray(), password.toCharArray()),
                                () -> options.token(user.toCharArray())));
        return options;
    }

    private static List<String> arguments(Launch launch) {
        String store = launch.data().resolve("jetstream").toString();
        String text = configuration("127.0.0.1", launch.port(), store);
        return List.of("-c", launch.file("nats.conf", text).toString());
    }

    /**
     * The same whether durable or not: a write is acknowledged when the operating system has it, which outlives
     * {@code kill -9} of the server; that of the machine is not our business.
     */
    private static String configuration(String host, int port, String store) {
        return """
                listen: "%s:%d"
                max_payload: 8MB
                jetstream { store_dir: "%s" }
                """.formatted(host, port, store);
    }
}
