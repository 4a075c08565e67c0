package dev.touchstone.saboteur.records.trouble;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was acknowledged last before the server was gone is gone too. */
public final class AcknowledgedRecordLostAtRestart extends CutFault {

    private final Map<String, Object> last = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public AcknowledgedRecordLostAtRestart() {
        super(
                RecordsBasic.class,
                "acknowledged-record-lost-at-restart",
                "The record that was acknowledged last before the server was gone is gone too.",
                "REC-84");
    }

    @Override
    protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
        return new Belated(sound, spot) {
            @Override
            public Row create(Model model, Row values) {
                Row row = orAfterTrouble(() -> sound.create(model, values), () -> {
                    Object lost = last.remove(spot.namespace());
                    if (lost != null) {
                        later(spot, () -> sound.delete(model, lost));
                    }
                });
                last.put(spot.namespace(), row.require(model.key().name()));
                return row;
            }
        };
    }
}
