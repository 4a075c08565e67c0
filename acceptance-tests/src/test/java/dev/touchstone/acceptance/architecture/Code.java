package dev.touchstone.acceptance.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.touchstone.driver.api.ContractId;

/** All classes of ours that the tests can see, read once. */
final class Code {

    private static final String TESTS = "/acceptance-tests/target/test-classes/";

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("dev.touchstone");

    private Code() {}

    static JavaClasses all() {
        return ALL;
    }

    /** Everything but our own tests. */
    static JavaClasses main() {
        return ALL.that(DescribedPredicate.describe(
                "no tests",
                type -> type.getSource()
                        .filter(source -> source.getUri().getPath() == null
                                || !source.getUri().getPath().contains(TESTS))
                        .isPresent()));
    }

    static boolean isContract(JavaClass type) {
        return type.isAnnotatedWith(ContractId.class);
    }

    /** Whether a package is about one backend: a driver's or a server's own. */
    static boolean isOfOneBackend(String packageName) {
        return packageName.matches("dev\\.touchstone\\.(driver\\.(?!api\\b)|sut\\.(?!testing\\b)).+");
    }
}
