package dev.touchstone.junit.matrix;

import java.util.Comparator;
import java.util.List;

/** The order of the docs, where it is known; what it does not know comes last, as it came. */
final class ContractOrder {

    private ContractOrder() {}

    static Comparator<String> of(List<String> known) {
        return Comparator.comparingInt(contract -> {
            int place = known.indexOf(contract);
            return place < 0 ? known.size() : place;
        });
    }
}
