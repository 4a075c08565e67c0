package dev.touchstone.acceptance.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.BehaviourIds;
import dev.touchstone.junit.Contract;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** How a contract test is made: one id per behaviour, the contract's tags and name, and no way to be skipped. */
class ContractTestsTest {

    private static final String TESTS = "dev.touchstone.acceptance..";
    private static final int LONGEST_NAME = 80;

    private final JavaClasses code = Code.all();

    @Test
    void a_contract_class_has_the_general_behaviours_the_tags_and_the_name_of_its_contract() {
        for (JavaClass type : contractClasses()) {
            Class<?> test = type.reflect();
            String contract = test.getAnnotation(Contract.class).value();
            Class<?> contractType = contractType(contract);
            assertThat(test).isAssignableTo(GeneralBehaviours.class);
            assertThat(Arrays.stream(test.getAnnotationsByType(Tag.class)).map(Tag::value))
                    .as("tags of %s", test)
                    .containsExactlyInAnyOrder(contract, Contracts.model(contractType));
            assertThat(test.getSimpleName()).isEqualTo(contractType.getSimpleName() + "IT");
            assertThat(test.getPackageName())
                    .endsWith(Contracts.model(contractType).toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void every_test_method_is_a_behaviour_with_one_id() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Contract.class)
                .or()
                .areDeclaredIn(GeneralBehaviours.class)
                .and()
                .areNotPrivate()
                .should(beAnnotatedWith(Behaviour.class)
                        .or(beAnnotatedWith(BehaviourForEach.class))
                        .or(beAnnotatedWith(BehaviourForRandom.class)))
                .check(code);
        noMethods()
                .that()
                .areAnnotatedWith(Behaviour.class)
                .or()
                .areAnnotatedWith(BehaviourForEach.class)
                .or()
                .areAnnotatedWith(BehaviourForRandom.class)
                .should(beAnnotatedWith(Test.class)
                        .or(beAnnotatedWith(ParameterizedTest.class))
                        .or(beAnnotatedWith(RepeatedTest.class))
                        .or(beAnnotatedWith(TestFactory.class))
                        .or(beAnnotatedWith(Behaviour.class).and(beAnnotatedWith(BehaviourForEach.class)))
                        .or(beAnnotatedWith(Behaviour.class).and(beAnnotatedWith(BehaviourForRandom.class)))
                        .or(beAnnotatedWith(BehaviourForEach.class).and(beAnnotatedWith(BehaviourForRandom.class))))
                .check(code);
    }

    @Test
    void no_behaviour_can_be_skipped_and_no_set_up_is_shared() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(
                        "dev.touchstone.acceptance.detection..", "dev.touchstone.acceptance.verdicts..")
                .should(beAnnotatedWith(Disabled.class)
                        .or(beAnnotatedWith(BeforeAll.class))
                        .or(beAnnotatedWith(AfterAll.class)))
                .check(code);
        noClasses()
                .that()
                .resideInAPackage(TESTS)
                .should()
                .beAnnotatedWith(Disabled.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.junit.jupiter.api.Assumptions")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.assertj.core.api.Assumptions")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.opentest4j.TestAbortedException")
                .check(code);
    }

    @Test
    void every_name_is_a_short_sentence() {
        contractClasses().stream()
                .flatMap(type -> type.getAllMethods().stream())
                .filter(method -> BehaviourIds.of(method.reflect()).isPresent())
                .forEach(method -> assertThat(method.getName())
                        .matches("[a-z0-9]+(_[a-zA-Z0-9]+)+")
                        .hasSizeLessThanOrEqualTo(LONGEST_NAME));
    }

    private java.util.List<JavaClass> contractClasses() {
        java.util.List<JavaClass> found = code.stream()
                .filter(type -> type.isAnnotatedWith(Contract.class))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private Class<?> contractType(String id) {
        return code.stream()
                .filter(Code::isContract)
                .map(JavaClass::reflect)
                .filter(type -> Contracts.id(type).equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no interface is annotated @ContractId(\"" + id + "\")"));
    }
}
