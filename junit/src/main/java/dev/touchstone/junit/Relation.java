package dev.touchstone.junit;

import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.junit.matrix.Verdict;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** Whether a test belongs in a column, as far as that is known without a server; and if not, with what verdict. */
final class Relation {

    private Relation() {}

    /** Why the class does not run in the column; empty if it does. */
    static Optional<Notes.Decision> of(ClassPlan plan, ColumnSpec column, Claims claims) {
        return missing(List.copyOf(plan.needs()), column, claims).or(() -> excluded(plan.type(), column));
    }

    /** Why a method does not run in the column, by what it says itself; empty if it does. */
    static Optional<Notes.Decision> of(AnnotatedElement method, ColumnSpec column, Claims claims) {
        List<String> needs = AnnotationSupport.findAnnotation(method, Needs.class)
                .map(each -> List.of(each.value()))
                .orElse(List.of());
        List<String> unwanted = AnnotationSupport.findAnnotation(method, Without.class)
                .map(each -> List.of(each.value()))
                .orElse(List.of());
        return missing(needs, column, claims)
                .or(() -> present(unwanted, column, claims))
                .or(() -> excluded(method, column));
    }

    private static Optional<Notes.Decision> present(List<String> unwanted, ColumnSpec column, Claims claims) {
        return unwanted.stream()
                .filter(contract -> claims.on(contract).isPresent())
                .findFirst()
                .map(contract -> new Notes.Decision(Verdict.NOT_CLAIMED, column.backend() + " claims " + contract));
    }

    private static Optional<Notes.Decision> missing(List<String> needs, ColumnSpec column, Claims claims) {
        return needs.stream()
                .filter(contract -> claims.on(contract).isEmpty())
                .findFirst()
                .map(contract ->
                        new Notes.Decision(Verdict.NOT_CLAIMED, column.backend() + " does not claim " + contract));
    }

    private static Optional<Notes.Decision> excluded(AnnotatedElement element, ColumnSpec column) {
        Optional<String> only = AnnotationSupport.findAnnotation(element, OnlyBackends.class)
                .filter(each -> !names(column, each.value()))
                .map(OnlyBackends::reason);
        Optional<String> skip = AnnotationSupport.findAnnotation(element, SkipBackends.class)
                .filter(each -> names(column, each.value()))
                .map(SkipBackends::reason);
        return only.or(() -> skip).map(reason -> new Notes.Decision(Verdict.EXCLUDED, reason));
    }

    private static boolean names(ColumnSpec column, String[] names) {
        return Stream.of(names).anyMatch(name -> name.equals(column.name()) || name.equals(column.backend()));
    }
}
