package dev.touchstone.junit;

import dev.touchstone.junit.matrix.Cell;
import dev.touchstone.junit.matrix.ContractPage;
import dev.touchstone.junit.matrix.Specification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what the run holds its columns to of the classes that came by, the catalogue and the cells. */
final class SpecificationReader {

    private final Catalogue catalogue;
    private final Map<String, String> general = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> own = new LinkedHashMap<>();
    private final Map<String, String> models = new LinkedHashMap<>();

    private SpecificationReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.of(Catalogue.GENERAL).forEach(entry -> general.put(entry.id(), entry.sentence()));
    }

    /** What these plans owe, in the order of the cells; where less was selected, only what ran. */
    static Specification of(List<ClassPlan> plans, List<Cell> cells, boolean narrowed, Catalogue catalogue) {
        SpecificationReader reader = new SpecificationReader(catalogue);
        cells.forEach(cell -> reader.page(cell.contract(), cell.model()));
        if (!narrowed) {
            plans.forEach(reader::add);
        }
        cells.forEach(cell ->
                cell.behaviours().forEach(behaviour -> reader.add(cell.contract(), behaviour.id(), behaviour.name())));
        return reader.specification();
    }

    private void add(ClassPlan plan) {
        if (own.containsKey(plan.contract())) {
            plan.behaviours().forEach((id, sentence) -> add(plan.contract(), id, sentence));
        }
    }

    private void page(String contract, String model) {
        own.computeIfAbsent(contract, id -> new LinkedHashMap<>());
        models.put(contract, model);
    }

    private void add(String contract, String id, String sentence) {
        if (!general.containsKey(id)) {
            own.getOrDefault(contract, Map.of()).putIfAbsent(id, sentence);
        }
    }

    private Specification specification() {
        return new Specification(
                general,
                own.entrySet().stream()
                        .map(entry -> page(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private ContractPage page(String contract, Map<String, String> behaviours) {
        Optional<String> code = behaviours.keySet().stream()
                .filter(id -> id.matches("[A-Z][A-Z0-9]*-\\d+"))
                .map(id -> id.substring(0, id.lastIndexOf('-')))
                .findFirst();
        return new ContractPage(
                contract, models.getOrDefault(contract, ""), catalogue.promise(contract), code, behaviours);
    }
}
