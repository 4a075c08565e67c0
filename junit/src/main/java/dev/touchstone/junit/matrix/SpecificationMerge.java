package dev.touchstone.junit.matrix;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several runs hold their columns to, together: they are of one version, so what two of them tell is alike. */
final class SpecificationMerge {

    private SpecificationMerge() {}

    /** The union, contracts in this order. */
    static Specification of(List<MatrixFile> files, List<String> order) {
        Map<String, String> general = new LinkedHashMap<>();
        Map<String, ContractPage> pages = new LinkedHashMap<>();
        for (MatrixFile file : files) {
            Specification told = file.matrix().specification();
            told.general().forEach(general::putIfAbsent);
            told.contracts().forEach(page -> pages.merge(page.id(), page, SpecificationMerge::joined));
        }
        return new Specification(
                general,
                pages.values().stream()
                        .sorted(Comparator.comparing(ContractPage::id, ContractOrder.of(order)))
                        .toList());
    }

    private static ContractPage joined(ContractPage one, ContractPage other) {
        Map<String, String> behaviours = new LinkedHashMap<>(one.behaviours());
        other.behaviours().forEach(behaviours::putIfAbsent);
        return new ContractPage(
                other.id(),
                other.model(),
                one.promise().or(other::promise),
                one.code().or(other::code),
                behaviours);
    }
}
