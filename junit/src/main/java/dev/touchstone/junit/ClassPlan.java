package dev.touchstone.junit;

import dev.touchstone.driver.api.Contracts;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A test class as the run sees it: what it is about, what a column needs for it, and which behaviours it has.
 *
 * @param type the class
 * @param contract the contract's id; for a user's own tests the class's simple name
 * @param model the data model; {@code Own tests} for a user's own
 * @param needs what a column must claim
 * @param behaviours names by id, in the order of the catalogue as far as there is one
 * @param owed the ids without whose verdict the run is red
 */
record ClassPlan(
        Class<?> type,
        String contract,
        String model,
        Set<String> needs,
        Map<String, String> behaviours,
        List<String> owed) {

    static final String OWN_TESTS = "Own tests";

    static ClassPlan of(Class<?> type, KnownBackends known, Catalogue catalogue, Predicate<String> hasPlainAccess) {
        Map<String, String> found = behavioursOf(type);
        Set<String> needs = new LinkedHashSet<>();
        AnnotationSupport.findAnnotation(type, Needs.class).ifPresent(each -> needs.addAll(List.of(each.value())));
        Optional<Contract> contract = AnnotationSupport.findAnnotation(type, Contract.class);
        if (contract.isEmpty()) {
            return new ClassPlan(type, type.getSimpleName(), OWN_TESTS, needs, found, List.copyOf(found.keySet()));
        }
        String id = contract.get().value();
        String model = known.contract(id)
                .map(Contracts::model)
                .or(() -> catalogue.model(id)) // spelt right, and claimed by nobody here
                .orElseThrow(() -> ConfigurationException.unknown(
                        "claimed contract", id, known.contractIds(), "@Contract on " + type.getName()));
        needs.add(id);
        Map<String, String> inOrder = new LinkedHashMap<>();
        List<String> owed = owed(id, catalogue, hasPlainAccess.test(id), found);
        owed.forEach(each -> inOrder.put(each, found.getOrDefault(each, sentence(id, each, catalogue))));
        found.forEach(inOrder::putIfAbsent);
        return new ClassPlan(type, id, model, needs, inOrder, owed);
    }

    /** The plan of a contract whose class never came by. */
    static ClassPlan ghost(String contract, KnownBackends known, Catalogue catalogue) {
        Map<String, String> sentences = new LinkedHashMap<>();
        catalogue.of(contract).forEach(entry -> sentences.put(entry.id(), entry.sentence()));
        String model = known.contract(contract).map(Contracts::model).orElse(OWN_TESTS);
        return new ClassPlan(
                Object.class, contract, model, Set.of(contract), sentences, List.copyOf(sentences.keySet()));
    }

    /** Whether it tests a contract, and not what a user has in mind. */
    boolean isOfContract() {
        return !model.equals(OWN_TESTS);
    }

    /** The names of all its test methods. */
    List<String> methods() {
        return testMethods().stream().map(Method::getName).distinct().toList();
    }

    List<Method> testMethods() {
        return testMethods(type);
    }

    /** The id of a test method: its stable one, else its name. */
    static String idOf(Method method) {
        return BehaviourIds.of(method).orElse(method.getName());
    }

    static String sentence(String methodName) {
        return methodName.replace('_', ' ');
    }

    private static List<String> owed(
            String contract, Catalogue catalogue, boolean hasPlainAccess, Map<String, String> found) {
        List<Catalogue.Entry> own = catalogue.of(contract);
        if (own.isEmpty()) {
            return List.copyOf(found.keySet());
        }
        List<Catalogue.Entry> general = hasPlainAccess ? catalogue.of(Catalogue.GENERAL) : List.of();
        return Stream.concat(own.stream(), general.stream())
                .map(Catalogue.Entry::id)
                .toList();
    }

    private static String sentence(String contract, String id, Catalogue catalogue) {
        return Stream.concat(catalogue.of(contract).stream(), catalogue.of(Catalogue.GENERAL).stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(Catalogue.Entry::sentence)
                .orElse(id);
    }

    private static Map<String, String> behavioursOf(Class<?> type) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Method method : testMethods(type)) {
            String id = idOf(method);
            String other = found.put(id, sentence(method.getName()));
            if (other != null && !id.equals(method.getName())) {
                throw new ConfigurationException(
                        type.getName() + " has the id " + id + " twice: \"" + other + "\" and \""
                                + sentence(method.getName()) + "\"",
                        "give one of them the next free id; ids are never reused");
            }
        }
        return found;
    }

    private static List<Method> testMethods(Class<?> type) {
        List<Method> methods = new ArrayList<>(ReflectionSupport.findMethods(
                type,
                method -> AnnotationSupport.isAnnotated(method, org.junit.jupiter.api.Test.class)
                        || AnnotationSupport.isAnnotated(method, org.junit.jupiter.api.TestTemplate.class)
                        || AnnotationSupport.isAnnotated(method, org.junit.jupiter.api.TestFactory.class),
                HierarchyTraversalMode.TOP_DOWN));
        ReflectionSupport.findNestedClasses(
                        type, nested -> AnnotationSupport.isAnnotated(nested, org.junit.jupiter.api.Nested.class))
                .forEach(nested -> methods.addAll(testMethods(nested)));
        return methods;
    }
}
