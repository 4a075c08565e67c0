package dev.touchstone.sut.nats;

import dev.touchstone.sut.ServerIdentity;
import dev.touchstone.sut.ServerProbe;
import dev.touchstone.sut.ServerRefusedException;
import dev.touchstone.sut.ServerUrl;
import io.nats.client.AuthenticationException;
import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.Options;
import io.nats.client.api.ServerInfo;
import java.io.IOException;
import java.time.Duration;

/** Asks a NATS what it is, and its JetStream whether it is up. */
final class NatsProbe implements ServerProbe {

    /** The client takes the whole of its time-out to tell a wrong password. */
    private static final Duration LONGEST = Duration.ofMillis(1_500);

    @Override
    public ServerIdentity ask(ServerUrl url, Duration bound) throws Exception {
        LastFailure heard = new LastFailure();
        Options options = NatsSut.options(url)
                .connectionTimeout(bound.compareTo(LONGEST) < 0 ? bound : LONGEST)
                .noReconnect()
                .errorListener(heard) // what goes wrong here is thrown, and told once
                .build();
        try {
            Connection connection = Nats.connect(options);
            try {
                return identity(connection);
            } finally {
                connection.close();
            }
        } catch (AuthenticationException wrong) {
            throw new ServerRefusedException("wrong user, password or token", wrong);
        } catch (IOException failed) {
            if (String.valueOf(failed.getMessage()).contains("Authorization Violation")) {
                throw new ServerRefusedException("wrong user, password or token", failed);
            }
            throw heard.instead(failed);
        }
    }

    private static ServerIdentity identity(Connection connection) throws Exception {
        ServerInfo info = connection.getServerInfo();
        if (!info.isJetStreamAvailable()) {
            throw new ServerRefusedException("it runs without JetStream: start it with -js", null);
        }
        connection.jetStreamManagement().getAccountStatistics();
        return new ServerIdentity("NATS", info.getVersion());
    }
}
