package dev.touchstone.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.ContractId;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.BehaviourIds;
import dev.touchstone.junit.Catalogue;
import dev.touchstone.junit.Contract;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The readable specification, the tests and the saboteurs say the same, id by id. */
class CatalogueTest {

    private final List<Class<?>> contracts = Code.all().stream()
            .filter(type -> type.isAnnotatedWith(ContractId.class))
            .map(JavaClass::reflect)
            .<Class<?>>map(type -> type)
            .toList();
    private final Catalogue catalogue = Catalogue.of(
            getClass().getClassLoader(),
            contracts.stream().map(Contracts::model).distinct().toList());
    private final List<Fault> faults = ServiceLoader.load(Fault.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    @Test
    void every_contract_has_a_page_and_no_id_appears_twice() {
        assertThat(catalogue.contracts())
                .contains(contracts.stream().map(Contracts::id).toArray(String[]::new))
                .contains(Catalogue.GENERAL);
        for (String contract : catalogue.contracts()) {
            assertThat(catalogue.rows(contract).stream().map(Catalogue.Entry::id))
                    .as("ids of %s", contract)
                    .doesNotHaveDuplicates();
        }
    }

    /** Where nobody claims a contract its suite is not claimed and green: here, with all our drivers, it would be a hole. */
    @Test
    void every_contract_is_bound_by_a_driver_of_ours() {
        Set<Class<?>> bound = ServiceLoader.load(BackendProvider.class).stream()
                .flatMap(provider -> provider.get().bindings().contracts().stream())
                .collect(Collectors.toSet());
        assertThat(bound).containsAll(contracts);
    }

    @Test
    void every_id_has_one_test_and_every_test_an_id() {
        SoftAssertions softly = new SoftAssertions();
        for (Class<?> contract : contracts) {
            String id = Contracts.id(contract);
            List<String> owed = Stream.concat(catalogue.of(id).stream(), catalogue.of(Catalogue.GENERAL).stream())
                    .map(Catalogue.Entry::id)
                    .toList();
            softly.assertThat(idsInTests(id))
                    .as("ids in the tests of %s", id)
                    .containsExactlyInAnyOrderElementsOf(owed);
        }
        softly.assertAll();
    }

    @Test
    void every_fault_of_a_contract_is_committed_and_every_saboteur_is_in_the_catalogue() {
        SoftAssertions softly = new SoftAssertions();
        for (Class<?> contract : contracts) {
            String id = Contracts.id(contract);
            softly.assertThat(committed(fault -> fault.contract().equals(id)).filter(each -> !isGeneral(each.id())))
                    .as("faults of %s", id)
                    .containsExactlyInAnyOrderElementsOf(written(id));
        }
        softly.assertAll();
    }

    @Test
    void every_general_fault_is_committed_in_one_contract_at_least() {
        assertThat(committed(fault -> true).filter(each -> isGeneral(each.id())).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(written(Catalogue.GENERAL));
    }

    @Test
    void every_behaviour_knows_a_fault_that_it_catches() {
        for (String contract : catalogue.contracts()) {
            assertThat(catalogue.of(contract))
                    .allSatisfy(entry -> assertThat(entry.faults()).isNotEmpty());
        }
    }

    @Test
    void what_is_withdrawn_says_why_and_which_run_shows_it() {
        for (String contract : catalogue.contracts()) {
            assertThat(catalogue.rows(contract))
                    .filteredOn(Catalogue.Entry::isWithdrawn)
                    .allSatisfy(entry -> assertThat(entry.sentence()).matches("withdrawn: .{10,}\\(.*run.*\\)"));
        }
    }

    private static List<String> idsInTests(String contract) {
        return Code.all().stream()
                .filter(type -> type.isAnnotatedWith(Contract.class))
                .map(JavaClass::reflect)
                .filter(type -> type.getAnnotation(Contract.class).value().equals(contract))
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getDeclaredMethods()),
                        Arrays.stream(type.getInterfaces()).flatMap(each -> Arrays.stream(each.getDeclaredMethods()))))
                .flatMap(CatalogueTest::id)
                .toList();
    }

    private static Stream<String> id(Method method) {
        return BehaviourIds.of(method).stream();
    }

    /** A fault, and a behaviour that must turn red under it. */
    private record Reddened(String id, String fault) {}

    private List<Reddened> written(String section) {
        return catalogue.of(section).stream()
                .flatMap(entry -> entry.faults().stream().map(fault -> new Reddened(entry.id(), fault)))
                .toList();
    }

    private Stream<Reddened> committed(Predicate<Fault> chosen) {
        return faults.stream()
                .filter(chosen)
                .flatMap(fault -> fault.reddens().stream()
                        .map(id -> new Reddened(id, fault.id().split("/", 2)[1])));
    }

    private boolean isGeneral(String id) {
        return catalogue.of(Catalogue.GENERAL).stream()
                .anyMatch(entry -> entry.id().equals(id));
    }
}
