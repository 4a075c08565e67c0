package dev.touchstone.driver.nats;

import dev.touchstone.driver.nats.NatsTicket.Outcome;
import java.util.List;
import java.util.Optional;

/** Looks, when all drafts of a unit are there, whether what it relies on is still so. */
record NatsGuard(NatsUnit unit, NatsTicket own) {

    boolean holds() throws Exception {
        return areThere() && areSame() && areUntied();
    }

    /** Nobody is about to remove what must stay. */
    private boolean areThere() throws Exception {
        for (NatsCell cell : unit.cells().look(List.copyOf(unit.kept()))) {
            if (unit.cells().shown(cell).isEmpty() || mayGo(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayGo(NatsCell cell) throws Exception {
        Optional<NatsCell.Draft> draft = cell.draft();
        return draft.isPresent()
                && draft.get().next().isEmpty()
                && unit.cells().outcomeNow(draft.get().ticket()) != Outcome.UNDONE;
    }

    private boolean areSame() throws Exception {
        for (NatsCell cell : unit.cells().look(List.copyOf(unit.same()))) {
            if (cell.revision() != unit.cell(cell.name()).revision()) {
                return false;
            }
        }
        return true;
    }

    /** Whoever is about to refer to what goes, and looks after it, finds our draft and gives way. */
    private boolean areUntied() throws Exception {
        for (NatsCell tie : unit.cells().look(new NatsTies(unit).to(unit.untied()))) {
            boolean ours =
                    tie.draft().filter(draft -> draft.ticket().equals(own)).isPresent();
            if (!ours && unit.cells().settled(tie).now().isPresent()) {
                return false;
            }
        }
        return true;
    }
}
