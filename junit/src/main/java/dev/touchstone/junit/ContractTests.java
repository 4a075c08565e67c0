package dev.touchstone.junit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds the test classes of contracts, without running anything: those that are named {@code *IT}, as Maven wants it. */
public final class ContractTests {

    private ContractTests() {}

    /** All on the class path of this process, in the order of their names. */
    public static List<Class<?>> find() {
        return classes(ClassPath.ofThisProcess());
    }

    /** The ids of their contracts. */
    static Set<String> on(ClassPath classPath) {
        return classes(classPath).stream()
                .map(type -> AnnotationSupport.findAnnotation(type, Contract.class))
                .map(contract -> contract.orElseThrow().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> classes(ClassPath classPath) {
        return classPath.find("", "IT.class").stream()
                .map(ClassPath.Resource::name)
                .filter(name -> !name.startsWith("META-INF/"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .distinct()
                .sorted()
                .<Class<?>>flatMap(name -> ReflectionSupport.tryToLoadClass(name).toOptional().stream())
                .filter(type -> AnnotationSupport.isAnnotated(type, Contract.class))
                .toList();
    }
}
