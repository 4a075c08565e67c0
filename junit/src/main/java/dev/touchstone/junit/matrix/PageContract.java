package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One contract of the page with its cells.
 *
 * @param page what it promises
 * @param general ids of the general behaviours that its cells tell of
 * @param places where each id stands: its own first, the general ones behind them
 * @param cells one a column, in the order of the run
 */
record PageContract(ContractPage page, List<String> general, Map<String, Integer> places, List<Cell> cells) {

    /** All that the run is about, in its order; where it holds no specification, by what its cells tell. */
    static List<PageContract> allOf(Matrix matrix) {
        Map<String, ContractPage> pages = new LinkedHashMap<>();
        matrix.specification().contracts().forEach(page -> pages.put(page.id(), page));
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        pages.keySet().forEach(id -> cells.put(id, new ArrayList<>()));
        matrix.cells()
                .forEach(cell -> cells.computeIfAbsent(cell.contract(), id -> new ArrayList<>())
                        .add(cell));
        Map<String, String> general = matrix.specification().general();
        return cells.entrySet().stream()
                .map(entry -> of(Optional.ofNullable(pages.get(entry.getKey())), entry.getValue(), general))
                .toList();
    }

    void put(Fields fields) {
        SpecificationJson.put(page, fields);
        fields.texts("general", general);
    }

    /** Where the id stands, if it stands anywhere. */
    Optional<Integer> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    private static PageContract of(Optional<ContractPage> told, List<Cell> cells, Map<String, String> general) {
        ContractPage page = told.orElseGet(() -> found(cells));
        List<String> seen = general.keySet().stream()
                .filter(id -> !page.behaviours().containsKey(id))
                .filter(id -> cells.stream().anyMatch(cell -> tells(cell, id)))
                .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        page.behaviours().keySet().forEach(id -> places.put(id, places.size()));
        seen.forEach(id -> places.put(id, places.size()));
        return new PageContract(page, seen, places, cells);
    }

    private static boolean tells(Cell cell, String id) {
        return cell.behaviours().stream().anyMatch(each -> each.id().equals(id));
    }

    private static ContractPage found(List<Cell> cells) {
        Map<String, String> sentences = new LinkedHashMap<>();
        cells.forEach(cell -> cell.behaviours().forEach(each -> sentences.putIfAbsent(each.id(), each.name())));
        Cell first = cells.get(0);
        return new ContractPage(first.contract(), first.model(), Optional.empty(), Optional.empty(), sentences);
    }
}
