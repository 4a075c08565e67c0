package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class StageTest {

    private final Stage stage = Fixture.stage(MapStore::new);

    @Test
    void it_gives_every_parameter_that_it_knows() {
        Vocabularies found = Vocabularies.find();
        for (Class<?> type : List.of(Column.class, Namespaces.class, Clients.class, Plain.class, KeyValues.class)) {
            assertThat(Stage.knows(type, found)).isTrue();
            assertThat(stage.parameter(type)).isInstanceOf(type);
        }
        assertThat(Stage.knows(String.class, found)).isFalse();
    }

    @Test
    void namespaces_are_apart_and_known_for_the_removal() {
        Namespaces namespaces = stage.parameter(Namespaces.class);
        KeyValues here = namespaces.named("here").open(KeyValues.class);
        namespaces.named("there").plain().write("colour", "red");

        here.expectAbsent("colour");
        assertThat(stage.namespaces()).containsExactlyInAnyOrder("t1", "t1/here", "t1/there");
    }

    @Test
    void another_client_acts_in_the_same_namespace() {
        Client client = stage.parameter(Clients.class).another();
        client.open(KeyValues.class).create("colour", "red");
        client.reopened().plain().expectReadsBack("colour", "red");
        stage.parameter(KeyValues.class).expectValue("colour", "red");
    }

    @Test
    void a_client_can_be_wrong_about_the_time_and_stays_so() {
        List<Duration> shifts = new ArrayList<>();
        Backend any = Fixture.backend(new ConcurrentHashMap<>(), MapStore::new);
        Stage told = new Stage(
                new Stage.Cast(
                        stage.column(),
                        any,
                        any,
                        shift -> {
                            shifts.add(shift);
                            return any;
                        },
                        Vocabularies.find(),
                        Fixture.PATIENCE),
                "keyvalue_basic",
                "t1");
        Clients clients = told.parameter(Clients.class);
        clients.withClockShiftedBy(Duration.ofHours(1)).reopened();
        clients.another();
        assertThat(shifts).containsExactly(Duration.ofHours(1), Duration.ofHours(1), Duration.ZERO);
        assertThat(told.history().operations().get(0).what()).isEqualTo("open    a client, its clock 1 h off");
    }

    @Test
    void it_looks_through_another_client_than_the_one_that_acts() {
        List<Map<String, KeyValueBasic>> clients = new ArrayList<>();
        Stage split = Fixture.stageOf(() -> separate(clients));
        KeyValues store = split.parameter(KeyValues.class);

        assertThatExceptionOfType(ExpectationFailure.class).isThrownBy(() -> store.createAndVerify("colour", "red"));
    }

    @Test
    void the_client_that_acts_can_look_for_itself() {
        Stage split = Fixture.stageOf(() -> separate(new ArrayList<>()));
        KeyValues store = split.parameter(Clients.class).acting().open(KeyValues.class);

        store.createAndVerify("colour", "red");
        split.parameter(KeyValues.class).expectAbsent("colour");
    }

    private static Backend separate(List<Map<String, KeyValueBasic>> clients) {
        clients.add(new ConcurrentHashMap<>());
        return Fixture.backend(clients.get(clients.size() - 1), MapStore::new);
    }

    @Test
    void vocabulary_of_a_contract_that_is_not_claimed_names_the_annotation() {
        Scene scene = new Scene(
                new Column("toy", "toy", "Toy", "1", Map.of()),
                Fixture.backend(new ConcurrentHashMap<>(), MapStore::new).in("t1"),
                Fixture.backend(new ConcurrentHashMap<>(), MapStore::new).in("t1"),
                new History(),
                Fixture.PATIENCE);
        KeyValues store = new KeyValues(scene);
        assertThatThrownBy(() -> store.create("colour", "red"))
                .isInstanceOf(NotClaimedException.class)
                .hasMessageContaining("@Needs(\"keyvalue_basic\")");
    }

    @Test
    void opening_and_closing_are_told_and_failures_with_them() {
        History history = stage.history();
        stage.parameter(Clients.class).another().close();
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> history.run("look", () -> {
                    throw new BackendException(NOT_FOUND, "get", "colour", "gone", null);
                }));
        assertThat(history.operations())
                .extracting(each -> each.what() + " " + each.outcome())
                .containsExactly("open    a client ok", "close   a client ok", "look NOT_FOUND");
    }
}
