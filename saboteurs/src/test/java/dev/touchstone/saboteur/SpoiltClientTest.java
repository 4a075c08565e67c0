package dev.touchstone.saboteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.ContractId;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.UnfitFaultException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpoiltClientTest {

    private final List<String> told = new ArrayList<>();

    @ContractId("greeting")
    interface Greeting {
        String greet();
    }

    @ContractId("parting")
    interface Parting {
        String part();
    }

    private static final class ShoutedGreeting extends ContractFault<Greeting> {

        private final List<String> told;

        ShoutedGreeting(List<String> told) {
            super(Greeting.class, "shouted", "It shouts.", "GRT-01");
            this.told = told;
        }

        @Override
        protected Greeting spoil(Greeting sound, Spot spot) {
            spot.beforeClosing(() -> told.add("last act, closed: " + spot.isClosed()));
            return () ->
                    sound.greet() + "! but " + spot.sound("b", Greeting.class).greet();
        }
    }

    /** Is wrong in both contracts, and tells what its client takes the time for. */
    private static final class Backwards extends BackendFault {

        Backwards() {
            super(Greeting.class, "backwards", "It says the wrong thing.", "GRT-02");
        }

        @Override
        protected <T> T spoil(Class<T> type, T sound, Spot spot) {
            if (type == Greeting.class) {
                Greeting wrong = () -> spot.sound(Parting.class).part();
                return type.cast(wrong);
            }
            Parting late = () -> "it is " + spot.clock().instant();
            return type.cast(late);
        }
    }

    /** Works with a contract that the backend does not have. */
    private static final class Elsewhere extends ContractFault<Greeting> {

        Elsewhere() {
            super(Greeting.class, "elsewhere", "It counts with the wrong contract.", "GRT-03");
        }

        @Override
        protected Greeting spoil(Greeting sound, Spot spot) {
            return () -> "" + spot.sound(Counting.class).count();
        }
    }

    @ContractId("counting")
    interface Counting {
        int count();
    }

    private final Backend client = new ShoutedGreeting(told).in(sound());

    private Backend sound() {
        Bindings<String> bindings = Bindings.<String>none()
                .and(Greeting.class, name -> () -> "hello from " + name)
                .and(Parting.class, name -> () -> "bye from " + name);
        return new BoundBackend<>(bindings, new BoundBackend.Client<>() {
            @Override
            public String namespace(String name) {
                return name;
            }

            @Override
            public List<String> drop(String namespace) {
                return List.of("left in " + namespace);
            }

            @Override
            public void close() {
                told.add("closed");
            }
        });
    }

    @Test
    void one_contract_is_spoilt_and_the_others_are_sound() {
        assertThat(client.in("a").open(Greeting.class).greet()).isEqualTo("hello from a! but hello from b");
        assertThat(client.in("a").open(Parting.class).part()).isEqualTo("bye from a");
        assertThat(client.drop("a")).containsExactly("left in a");
    }

    @Test
    void namespaces_are_taken_for_each_other_within_one_test_only() {
        SeenNamespaces seen = new SeenNamespaces();
        Backend mistaken = new SpoiltClient(
                "mistaken",
                sound(),
                new Spoiler.Of<>(Greeting.class, (greeting, spot) -> {
                    seen.add(spot);
                    return () -> seen.sound(spot, Greeting.class)
                            .map(Greeting::greet)
                            .sorted()
                            .collect(Collectors.joining(", "));
                }),
                Clock.systemUTC());

        mistaken.in("one/a").open(Greeting.class);
        mistaken.in("two/a").open(Greeting.class);

        assertThat(mistaken.in("one/b").open(Greeting.class).greet()).isEqualTo("hello from one/a, hello from one/b");
    }

    @Test
    void a_fault_may_show_in_several_contracts_and_know_the_clock() {
        Clock stopped = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Backend late = new Backwards().in(sound(), new OpenOptions("r1", Duration.ofSeconds(1), stopped));
        assertThat(late.in("a").open(Greeting.class).greet()).isEqualTo("bye from a");
        assertThat(late.in("a").open(Parting.class).part()).isEqualTo("it is 1970-01-01T00:00:00Z");
        assertThat(new Backwards().id()).isEqualTo("greeting/backwards");
    }

    @Test
    void a_fault_that_lacks_a_contract_says_so_and_is_no_failure_of_the_backend() {
        Greeting greeting = new Elsewhere().in(sound()).in("a").open(Greeting.class);
        assertThatThrownBy(greeting::greet)
                .isInstanceOf(UnfitFaultException.class)
                .hasMessage(
                        "The fault greeting/elsewhere cannot be put into this backend: it works with counting, which"
                                + " this backend does not have");
    }

    @Test
    void last_acts_come_once_before_the_client_is_closed() {
        client.in("a").open(Greeting.class);
        client.close();
        client.close();
        assertThat(told).containsExactly("last act, closed: false", "closed");
    }
}
