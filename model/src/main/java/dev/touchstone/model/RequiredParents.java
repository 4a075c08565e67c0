package dev.touchstone.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a first record of a model can be created at all: not if it needs another one, which needs it. */
record RequiredParents(Model model) {

    void check() {
        follow(model, List.of());
    }

    private void follow(Model child, List<Step> way) {
        for (Reference reference : child.references()) {
            boolean required = !child.field(reference.field()).orElseThrow().nullable();
            if (required) {
                List<Step> next = new ArrayList<>(way);
                next.add(new Step(child.name(), reference.field()));
                if (reference.target() == model.type()) {
                    throw new InvalidModelException(model.type(), List.of(told(next)));
                }
                boolean seen = way.stream().anyMatch(step -> step.model().equals(child.name()));
                if (!seen) {
                    follow(new ModelReader(reference.target()).read(), next);
                }
            }
        }
    }

    private String told(List<Step> circle) {
        return circle.get(0).field() + ": each needs another first, in a circle: "
                + circle.stream().map(Step::toString).collect(Collectors.joining(" -> ")) + " -> " + model.name();
    }

    private record Step(String model, String field) {

        @Override
        public String toString() {
            return model + "." + field;
        }
    }
}
