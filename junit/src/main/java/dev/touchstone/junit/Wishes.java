package dev.touchstone.junit;

import dev.touchstone.driver.api.registry.KnownTraits;
import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** What a test says of itself by annotation, checked: a misspelt name would leave it out everywhere, and look green. */
final class Wishes {

    private Wishes() {}

    /** Refuses names of contracts that no backend claims and no page tells of, of traits that nobody has, and of backends that are neither known nor a column of this run. */
    static void check(ClassPlan plan, KnownBackends known, Catalogue catalogue, Collection<String> backends) {
        List<String> contracts = Stream.concat(known.contractIds().stream(), catalogue.contracts().stream())
                .distinct()
                .toList();
        Stream.concat(Stream.of(plan.type()), plan.testMethods().stream()).forEach(element -> {
            String saidBy = "an annotation on " + element;
            AnnotationSupport.findAnnotation(element, Needs.class)
                    .ifPresent(needs -> refuse("claimed contract", needs.value(), contracts, saidBy));
            AnnotationSupport.findAnnotation(element, Without.class)
                    .ifPresent(unwanted -> refuse("claimed contract", unwanted.value(), contracts, saidBy));
            AnnotationSupport.findAnnotation(element, NeedsTrait.class)
                    .ifPresent(needs -> refuse("trait", needs.value(), traits(plan, known), saidBy));
            namesIn(element).forEach(names -> refuse("backend", names, backends, saidBy));
        });
    }

    private static Collection<String> traits(ClassPlan plan, KnownBackends known) {
        List<Class<?>> contracts = plan.needs().stream()
                .flatMap(contract -> known.contract(contract).stream())
                .<Class<?>>map(type -> type)
                .toList();
        return KnownTraits.of(contracts).keySet();
    }

    private static Stream<String[]> namesIn(AnnotatedElement element) {
        return Stream.concat(
                AnnotationSupport.findAnnotation(element, OnlyBackends.class).map(OnlyBackends::value).stream(),
                AnnotationSupport.findAnnotation(element, SkipBackends.class).map(SkipBackends::value).stream());
    }

    private static void refuse(String kind, String[] names, Collection<String> known, String saidBy) {
        List.of(names).stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ConfigurationException.unknown(kind, name, known, saidBy);
                });
    }
}
