package dev.touchstone.sut.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.ProvisioningException;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.Sut;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a server keeps however it was started: it ends with us, and a container of it can be hurt and healed. */
public interface ServerPromises {

    /** The one line that says why there is no container, where there is none. */
    String NO_CONTAINER = "no container engine.*|Docker .* refused: .*|DOCKER_HOST .*|image .* is not here .*";

    /** The column under which it is started. */
    String name();

    /** What it takes to start it. */
    ServerRecipe recipe();

    /** The class whose main method calls {@link Owner#own} for this server. */
    Class<?> owner();

    @TestFactory
    default Stream<DynamicTest> however_it_was_started_it_can_be_hurt_and_healed() {
        return ways().map(way -> dynamicTest(way.word(), () -> {
            try (Sut server = Owner.start(name(), recipe(), way)) {
                new Hurt(server, recipe()).andHealed();
            }
        }));
    }

    @TestFactory
    default Stream<DynamicTest> a_frozen_server_that_is_closed_is_gone_with_its_children() {
        return ways().map(way -> dynamicTest(way.word(), () -> {
            Sut server = Owner.start(name(), recipe(), way);
            List<ProcessHandle> family = ProcessHandle.current().descendants().toList();
            server.disruption().orElseThrow().freeze();
            server.close();
            gone(family);
        }));
    }

    @Test
    default void several_run_side_by_side_and_the_end_of_one_is_nothing_to_the_others() {
        List<Sut> servers = IntStream.range(0, 3)
                .parallel()
                .mapToObj(i -> Owner.start(name(), recipe(), Provisioning.PROCESS))
                .toList();
        try {
            assertThat(servers).extracting(server -> server.url().portOr(0)).doesNotHaveDuplicates();
            servers.get(0).close();
            assertThat(servers.subList(1, 3))
                    .allSatisfy(other -> assertThat(recipe().probe().ask(other.url(), Duration.ofSeconds(5)))
                            .isNotNull());
        } finally {
            servers.forEach(Sut::close);
        }
    }

    @Test
    @ResourceLock(Resources.GLOBAL) // what was started meanwhile is ended
    default void a_server_that_somebody_else_ends_ails_and_one_that_a_test_ended_does_not() {
        try (Sut server = Owner.start(name(), recipe(), Provisioning.PROCESS)) {
            server.disruption().orElseThrow().kill();
            assertThat(server.ailment()).isEmpty();
            List<ProcessHandle> others = ProcessHandle.current().children().toList();
            server.disruption().orElseThrow().restart();
            assertThat(server.ailment()).isEmpty();

            ProcessHandle.current()
                    .children()
                    .filter(one -> !others.contains(one))
                    .forEach(ProcessHandle::destroyForcibly);
            await("the ailment").until(() -> server.ailment().isPresent());
            assertThat(server.ailment().orElseThrow()).startsWith(recipe().product() + " has ended by itself; ");
        }
    }

    @Test
    default void nothing_is_left_of_a_server_whose_jvm_was_killed() throws IOException {
        try (OwnerProcess owner = new OwnerProcess(owner(), Provisioning.PROCESS)) {
            List<ProcessHandle> family = owner.family();
            owner.kill();
            gone(family);
        }
    }

    @Test
    default void nothing_is_left_of_a_frozen_server_whose_jvm_was_killed() throws IOException {
        try (OwnerProcess owner = new OwnerProcess(owner(), Provisioning.PROCESS)) {
            owner.freezeTheServer();
            List<ProcessHandle> family = owner.family();
            owner.kill();
            gone(family);
        }
    }

    /** With an engine the server runs in a container; without one, the reason is one line and the next step is named. */
    @Test
    default void a_container_can_be_hurt_and_healed_or_it_is_said_why_there_is_none() throws IOException {
        try (Sut server = Owner.start(name(), recipe(), Provisioning.CONTAINER)) {
            assertThat(server.provisioning()).isEqualTo(Provisioning.CONTAINER);
            assertThat(server.url().host()).isEqualTo("127.0.0.1");

            new Hurt(server, recipe()).andHealed();
            aFrozenContainerOfAKilledJvmGoes();
        } catch (ProvisioningException noEngine) {
            assertThat(noEngine.attempts())
                    .singleElement()
                    .satisfies(attempt -> assertThat(attempt.outcome()).matches(NO_CONTAINER));
            assertThat(noEngine.next()).isNotEmpty();
        }
    }

    private void aFrozenContainerOfAKilledJvmGoes() throws IOException {
        try (OwnerProcess owner = new OwnerProcess(owner(), Provisioning.CONTAINER)) {
            owner.freezeTheServer();
            owner.kill();
            await("the container's end").atMost(Duration.ofSeconds(30)).until(() -> !Hurt.listens(owner.port));
        }
    }

    /** The ways in which it is started here as a child process. */
    private Stream<Provisioning> ways() {
        return Stream.of(Provisioning.PROCESS, Provisioning.EMBEDDED)
                .filter(way ->
                        way == Provisioning.PROCESS || recipe().embedded().isPresent());
    }

    /** A process that nobody has waited for may look alive, but has no program any more. */
    private static void gone(List<ProcessHandle> family) {
        assertThat(family).isNotEmpty();
        await("the end of the server and its children")
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(family)
                        .filteredOn(one -> one.isAlive() && one.info().command().isPresent())
                        .extracting(ProcessHandle::info)
                        .isEmpty());
    }
}
