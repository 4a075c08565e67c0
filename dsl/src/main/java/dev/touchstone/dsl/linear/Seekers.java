package dev.touchstone.dsl.linear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hopeless is to leave a state that somebody still has to find, when nobody is left who could bring it back. */
final class Seekers implements Outlook<State> {

    private final List<Timed<Step>> steps;
    private final Map<State, Integer> seekers = new HashMap<>();
    private final Map<State, Integer> makers = new HashMap<>();

    Seekers(List<Timed<Step>> steps) {
        this.steps = steps;
        for (int step = 0; step < steps.size(); step++) {
            count(step, 1);
        }
    }

    @Override
    public void taken(int step) {
        count(step, -1);
    }

    @Override
    public void putBack(int step) {
        count(step, 1);
    }

    @Override
    public boolean mayLeave(State state) {
        return seekers.getOrDefault(state, 0) == 0 || makers.getOrDefault(state, 0) > 0;
    }

    private void count(int step, int change) {
        Timed<Step> timed = steps.get(step);
        if (timed.certain()) {
            timed.what().needs().ifPresent(state -> seekers.merge(state, change, Integer::sum));
        }
        if (timed.what().isChange()) {
            timed.what().makes().ifPresent(state -> makers.merge(state, change, Integer::sum));
        }
    }
}
