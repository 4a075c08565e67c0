package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortLeaseTest {

    @Test
    void nobody_else_leases_a_port_on_which_nothing_listens_until_it_is_let_go() throws Exception {
        PortLease lease = PortLease.any();
        assertThat(PortLease.of(lease.port())).isEmpty();

        lease.close();
        assertThat(PortLease.of(lease.port())).hasValueSatisfying(PortLease::close);
    }

    @Test
    void who_has_the_lease_can_listen_and_listen_again() throws Exception {
        try (PortLease lease = PortLease.any()) {
            for (int times = 0; times < 2; times++) {
                try (ServerSocket server = new ServerSocket(lease.port(), 1, InetAddress.getLoopbackAddress())) {
                    assertThat(server.isBound()).isTrue();
                }
            }
        }
    }

    @Test
    void a_port_on_which_somebody_listens_is_not_leased_and_nothing_is_kept() throws Exception {
        PortLease known = PortLease.any();
        known.close();
        try (ServerSocket stranger = new ServerSocket(known.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortLease.of(stranger.getLocalPort())).isEmpty();
        }
        assertThat(PortLease.of(known.port())).hasValueSatisfying(PortLease::close);
    }
}
