package dev.touchstone.junit;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.registry.Claim;
import dev.touchstone.junit.matrix.Verdict;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * How a test method comes into a column that is open: as it is, as a trial, or not at all.
 *
 * @param leftOut why it is not run
 * @param trial why it is run though nobody may count on it
 */
record Admission(Optional<Notes.Decision> leftOut, Optional<? extends Trial> trial) {

    private static Admission leftOut(Notes.Decision decision) {
        return new Admission(Optional.of(decision), Optional.empty());
    }

    private static Admission on(Optional<? extends Trial> trial) {
        return new Admission(Optional.empty(), trial);
    }

    /** @param refuted whether what this class probes as a whole is known not to hold */
    static Admission of(Method method, ClassPlan plan, RunColumn column, Run run, boolean refuted) {
        Optional<Notes.Decision> elsewhere = Relation.of(method, column.spec(), column.claims());
        if (elsewhere.isPresent()) {
            return leftOut(elsewhere.get());
        }
        Disturbed disturbed = Disturbed.by(method);
        OpenColumn open = column.await();
        if (!disturbed.isNothing()) {
            Optional<Notes.Decision> undisturbed = Disturbed.leftOutBy(run.disruption())
                    .or(() -> disturbed.without(column.name(), open.sut()))
                    .or(() -> open.inForce().without(plan.needs(), plan.contract()));
            if (undisturbed.isPresent()) {
                return leftOut(undisturbed.get());
            }
        }
        List<String> needs = new ArrayList<>(plan.needs());
        AnnotationSupport.findAnnotation(method, Needs.class).ifPresent(each -> needs.addAll(List.of(each.value())));
        Optional<Notes.Decision> later = open.inForce().without(needs, plan.contract());
        List<NeedsTrait> wishes = Stream.of(method, plan.type())
                .flatMap(element -> AnnotationSupport.findAnnotation(element, NeedsTrait.class).stream())
                .toList();
        Traits traits = wishes.isEmpty() ? Traits.of(Map.of()) : open.traitsFor(disturbed, plan.contract());
        List<NeedsTrait> unmet = wishes.stream()
                .filter(wish -> !Stream.of(wish.value()).allMatch(traits::has))
                .toList();
        if (later.isPresent()) {
            needs.remove(plan.contract());
            boolean only = unmet.isEmpty()
                    && open.inForce().without(needs, plan.contract()).isEmpty();
            return only && !refuted && run.underClaims() != UnderClaims.OFF
                    ? on(Optional.of(new Probe(List.of(Probe.SINCE), later.get().reason(), true, Optional.empty())))
                    : leftOut(later.get());
        }
        return unmet.isEmpty()
                ? on(run.deviations().on(column.spec(), plan.contract(), ClassPlan.idOf(method)))
                : undeclared(unmet, traits, plan, column, run.underClaims());
    }

    private static Admission undeclared(
            List<NeedsTrait> unmet, Traits traits, ClassPlan plan, RunColumn column, UnderClaims underClaims) {
        List<String> missing = unmet.stream()
                .flatMap(wish -> Stream.of(wish.value()))
                .filter(trait -> !traits.has(trait))
                .distinct()
                .toList();
        String names = String.join(" and ", missing);
        Optional<Claim> claim = column.claims().on(plan.contract());
        if (claim.filter(each -> missing.stream().anyMatch(each.traits()::has)).isPresent()) {
            return leftOut(new Notes.Decision(
                    Verdict.NOT_CLAIMED,
                    column.name() + " declares " + names + " for " + plan.contract()
                            + ", and this server's settings do not give it"));
        }
        String reason = column.name() + " does not declare " + names + " for " + plan.contract();
        if (claim.isEmpty() || underClaims == UnderClaims.OFF) {
            return leftOut(new Notes.Decision(Verdict.NOT_CLAIMED, reason));
        }
        boolean proves = unmet.stream().allMatch(NeedsTrait::passProves);
        Optional<String> red =
                underClaims.whereRed("declare " + names + " in " + claim.get().place());
        return on(Optional.of(new Probe(missing, reason, proves, red)));
    }
}
