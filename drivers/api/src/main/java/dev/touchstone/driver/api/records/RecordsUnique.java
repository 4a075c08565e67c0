package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.ContractId;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Optional;

/**
 * Values that only one record of a model may have, alone or together. A write of any contract that would break it fails
 * {@code DUPLICATE_KEY}, names the model and the fields, and changes nothing; of many at once one succeeds. Null is nobody's
 * double. What a record no longer holds is free again at once.
 */
@ContractId(value = "records_unique", needs = "records_basic")
public interface RecordsUnique {

    /**
     * The record that has these values in the fields of one of the model's unique rules.
     *
     * @param values the fields of one rule, none of them null
     * @throws dev.touchstone.driver.api.BackendException {@code VALIDATION} if they are not the fields of one rule
     */
    Optional<Row> find(Model model, Row values);
}
