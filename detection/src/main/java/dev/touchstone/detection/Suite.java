package dev.touchstone.detection;

import dev.touchstone.junit.BehaviourIds;
import dev.touchstone.junit.Contract;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The tests of one contract.
 *
 * @param contract its id
 * @param behaviours by id
 */
record Suite(String contract, NavigableMap<String, Behaviour> behaviours) {

    /**
     * One promise, and the test of it.
     *
     * @param type the class that is to be run, which may have the method from an interface
     * @param method the test
     */
    record Behaviour(Class<?> type, Method method) {

        /** Whether the test is written once for several contracts. */
        boolean isGeneral() {
            return method.getDeclaringClass().isInterface();
        }

        String sentence() {
            return method.getName().replace('_', ' ');
        }
    }

    /** One for each contract of these classes, by its id. */
    static NavigableMap<String, Suite> of(Collection<Class<?>> classes) {
        Map<String, NavigableMap<String, Behaviour>> found = new LinkedHashMap<>();
        for (Class<?> type : classes) {
            String contract = AnnotationSupport.findAnnotation(type, Contract.class)
                    .map(Contract::value)
                    .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no @Contract"));
            found.computeIfAbsent(contract, id -> new TreeMap<>()).putAll(behavioursOf(type));
        }
        NavigableMap<String, Suite> suites = new TreeMap<>();
        found.forEach((contract, behaviours) -> suites.put(contract, new Suite(contract, behaviours)));
        return suites;
    }

    private static Map<String, Behaviour> behavioursOf(Class<?> type) {
        Map<String, Behaviour> behaviours = new TreeMap<>();
        List<Method> methods = ReflectionSupport.findMethods(
                type, method -> BehaviourIds.of(method).isPresent(), HierarchyTraversalMode.TOP_DOWN);
        methods.forEach(method -> behaviours.put(BehaviourIds.of(method).orElseThrow(), new Behaviour(type, method)));
        return behaviours;
    }
}
