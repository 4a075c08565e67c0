package dev.touchstone.junit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** The contracts of which there is a test class on the class path, known without running anything. */
final class ContractTests {

    private ContractTests() {}

    /** Looks at classes named as Maven's integration tests are, {@code *IT}. */
    static Set<String> on(ClassPath classPath) {
        List<String> names = classPath.find("", "IT.class").stream()
                .map(ClassPath.Resource::name)
                .filter(name -> !name.startsWith("META-INF/"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .toList();
        Set<String> contracts = new TreeSet<>();
        for (String name : names) {
            ReflectionSupport.tryToLoadClass(name)
                    .toOptional()
                    .flatMap(type -> AnnotationSupport.findAnnotation(type, Contract.class))
                    .map(Contract::value)
                    .ifPresent(contracts::add);
        }
        return contracts;
    }
}
