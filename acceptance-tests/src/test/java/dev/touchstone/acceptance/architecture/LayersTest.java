package dev.touchstone.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Opener;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Knowledge points only downward: tests, vocabulary, drivers, systems under test. */
class LayersTest {

    private static final String[] CLIENT_LIBRARIES = {
        "io.lettuce..",
        "io.nats..",
        "java.sql..",
        "javax.sql..",
        "org.postgresql..",
        "com.zaxxer..",
        "org.testcontainers.."
    };
    private static final DescribedPredicate<JavaClass> ONE_BACKEND =
            describe("one backend", type -> Code.isOfOneBackend(type.getPackageName()));
    private static final Set<String> HANDLES =
            Set.of(Backend.class.getName(), BackendProvider.class.getName(), Opener.class.getName());

    private final JavaClasses code = Code.all();

    @Test
    void no_contract_test_knows_contract_interfaces_backends_clients_or_servers() {
        DescribedPredicate<JavaClass> handle = describe(
                "contract interfaces and backends", type -> Code.isContract(type) || HANDLES.contains(type.getName()));
        noClasses()
                .that(resideInAnyPackage("dev.touchstone.acceptance..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                "dev.touchstone.acceptance.architecture..",
                                "dev.touchstone.acceptance.docs..",
                                "dev.touchstone.acceptance.measure.."))))
                .should()
                .dependOnClassesThat(handle.or(resideInAnyPackage("dev.touchstone.sut.."))
                        .or(ONE_BACKEND)
                        .or(resideInAnyPackage(CLIENT_LIBRARIES)))
                .check(code);
    }

    @Test
    void the_vocabulary_knows_no_backend_and_no_test_engine() {
        noClasses()
                .that(resideInAnyPackage("dev.touchstone.dsl.."))
                .should()
                .dependOnClassesThat(ONE_BACKEND
                        .or(resideInAnyPackage(CLIENT_LIBRARIES))
                        .or(resideInAnyPackage(
                                "org.junit..", "org.opentest4j..", "dev.touchstone.junit..", "dev.touchstone.sut..")))
                .check(code);
    }

    @Test
    void the_driver_api_knows_only_systems_under_test() {
        noClasses()
                .that(resideInAnyPackage("dev.touchstone.driver.api.."))
                .should()
                .dependOnClassesThat(ONE_BACKEND
                        .or(resideInAnyPackage(CLIENT_LIBRARIES))
                        .or(resideInAnyPackage("dev.touchstone.dsl..", "dev.touchstone.junit..", "org.junit..")))
                .check(code);
    }

    @Test
    void no_driver_knows_tests_or_vocabulary() {
        noClasses()
                .that(resideInAnyPackage("dev.touchstone.driver.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "dev.touchstone.dsl..", "dev.touchstone.junit..", "dev.touchstone.saboteur..", "org.junit.."))
                .check(code);
    }

    @Test
    void no_driver_knows_another() {
        slices().matching("dev.touchstone.driver.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("dev.touchstone.driver.api.."))
                .check(code);
    }

    @Test
    void no_system_under_test_knows_another_or_what_is_above() {
        slices().matching("dev.touchstone.sut.(*)..")
                .should()
                .notDependOnEachOther()
                .check(code);
        noClasses()
                .that(resideInAnyPackage("dev.touchstone.sut.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "dev.touchstone.driver..", "dev.touchstone.dsl..", "dev.touchstone.junit..", "org.junit.."))
                .check(code);
    }

    @Test
    void the_kit_knows_no_backend_by_name() {
        noClasses()
                .that(resideInAnyPackage(
                        "dev.touchstone.junit..", "dev.touchstone.saboteur..", "dev.touchstone.detection.."))
                .should()
                .dependOnClassesThat(ONE_BACKEND.or(resideInAnyPackage(CLIENT_LIBRARIES)))
                .check(code);
        noClasses()
                .that(resideInAnyPackage("dev.touchstone.junit..", "dev.touchstone.detection.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.touchstone.saboteur.."))
                .check(code);
        noClasses()
                .that(resideInAnyPackage("dev.touchstone.saboteur.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.touchstone.dsl..", "dev.touchstone.junit.."))
                .check(code);
    }
}
