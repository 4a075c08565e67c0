package dev.touchstone.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What nobody may do here: sleep, in any disguise; print; keep static state; hide a class behind an empty name. */
class BansTest {

    private static final Set<String> SLEEPS = Set.of(
            "java.lang.Thread.sleep",
            "java.util.concurrent.TimeUnit.sleep",
            "java.util.concurrent.locks.LockSupport.parkNanos",
            "java.util.concurrent.locks.LockSupport.parkUntil",
            "java.lang.Object.wait",
            "org.awaitility.core.ConditionFactory.pollDelay",
            "org.awaitility.core.ConditionFactory.during",
            "org.awaitility.Awaitility.setDefaultPollDelay");

    private final JavaClasses code = Code.all();

    @Test
    void nobody_sleeps() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "it sleeps",
                        access -> SLEEPS.contains(access.getTargetOwner().getName() + "."
                                + access.getTarget().getName())))
                .check(code);
    }

    @Test
    void only_the_console_report_prints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.touchstone.junit.Screen")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(code);
    }

    @Test
    void nothing_static_changes() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage("dev.touchstone.."))
                .should()
                .beFinal()
                .check(Code.main());
    }

    @Test
    void every_class_has_an_idea_of_its_own() {
        classes()
                .should()
                .haveNameNotMatching(".*\\.(Abstract\\w*|\\w*(Manager|Helper|Util|Utils|Impl))")
                .check(code);
    }

    @Test
    void a_driver_shows_its_provider_and_nothing_else() {
        classes()
                .that(resideInAPackage("dev.touchstone.driver.."))
                .and()
                .resideOutsideOfPackage("dev.touchstone.driver.api..")
                .and()
                .haveSimpleNameNotEndingWith("BackendProvider")
                .and()
                .haveSimpleNameNotContaining("package-info")
                .should()
                .notBePublic()
                .check(code);
    }
}
