package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where to look first, from comparing one behaviour on all columns where it was tried. */
final class Hint {

    private final List<ColumnResult> red = new ArrayList<>();
    private final List<ColumnResult> green = new ArrayList<>();

    private Hint(CellTable table, String contract, String id) {
        for (ColumnResult column : table.columns()) {
            table.cell(column, contract).stream()
                    .flatMap(cell -> cell.behaviours().stream())
                    .filter(behaviour -> behaviour.id().equals(id))
                    .forEach(behaviour -> add(column, behaviour.verdict()));
        }
    }

    /** The hint, if the comparison says anything. */
    static Optional<String> of(CellTable table, RedBehaviour behaviour) {
        return new Hint(table, behaviour.contract(), behaviour.result().id()).on(behaviour.column());
    }

    private void add(ColumnResult column, Verdict verdict) {
        if (verdict == Verdict.FAIL || verdict == Verdict.ERROR) {
            red.add(column);
        } else if (verdict == Verdict.PASS) {
            green.add(column);
        }
    }

    private Optional<String> on(ColumnResult column) {
        String driver = column.driver();
        Optional<ColumnResult> twin =
                green.stream().filter(each -> each.driver().equals(driver)).findFirst();
        if (twin.isPresent()) {
            return Optional.of("green on " + twin.get().name() + ", which has the same driver: look at the server");
        }
        if (red.size() < 2) {
            return Optional.empty();
        }
        Set<String> drivers = red.stream().map(ColumnResult::driver).collect(Collectors.toSet());
        if (drivers.size() == 1 && !green.isEmpty()) {
            return Optional.of("red on every column of the driver " + driver + ", green on all others");
        }
        boolean everywhere = drivers.size() > 1 && green.isEmpty();
        return everywhere ? Optional.of("red on every column: look at the test first") : Optional.empty();
    }
}
