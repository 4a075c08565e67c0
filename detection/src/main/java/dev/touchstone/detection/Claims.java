package dev.touchstone.detection;

import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.ConfigurationException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Checks what faults say of themselves, before anything runs: of what contract they are, and what they must turn red. */
final class Claims {

    private final Map<String, Suite> suites;

    Claims(Map<String, Suite> suites) {
        this.suites = suites;
    }

    /** @throws ConfigurationException if nothing was chosen, or nobody said what it needs */
    void checkChoice(Collection<Fault> faults, DetectionOptions options) {
        if (faults.isEmpty()) {
            throw new ConfigurationException(
                    options.only().isEmpty()
                            ? "There is no fault on the class path"
                            : "No fault's id begins with \"" + options.only() + "\", as " + DetectionOptions.ONLY
                                    + " says",
                    "name your fault in META-INF/services/" + Fault.class.getName()
                            + ", or take dev.touchstone:touchstone-saboteurs as a test dependency");
        }
        List<String> homeless =
                faults.stream().filter(Fault::needsServer).map(Fault::id).toList();
        if (!homeless.isEmpty() && options.servers().isEmpty()) {
            throw new ConfigurationException(
                    "The fault " + homeless.get(0) + " shows only on a server, and nobody said on which",
                    "-D" + DetectionOptions.SERVERS + "=the,names,of,backends");
        }
    }

    /** @throws ConfigurationException that says what is wrong with it, and the nearest right word */
    void check(Fault fault) {
        String saidBy = "the fault " + fault.id() + ", " + fault.getClass().getName();
        Suite suite = suites.get(fault.contract());
        if (suite == null) {
            throw ConfigurationException.unknown("tested contract", fault.contract(), suites.keySet(), saidBy);
        }
        NavigableSet<String> wrong = new TreeSet<>(fault.reddens());
        wrong.removeAll(suite.behaviours().keySet());
        if (!wrong.isEmpty()) {
            throw ConfigurationException.unknown(
                    "behaviour of " + fault.contract(),
                    wrong.first(),
                    suite.behaviours().keySet(),
                    saidBy);
        }
        if (fault.reddens().isEmpty()) {
            throw new ConfigurationException(
                    "The fault " + fault.id() + " names no behaviour that it turns red",
                    "name one at least in " + fault.getClass().getName());
        }
    }
}
