package dev.touchstone.driver.api;

import java.util.List;
import java.util.Locale;

/** Reads what a contract interface says of itself. */
public final class Contracts {

    private Contracts() {}

    /** The id of a contract. @throws IllegalArgumentException if the interface has no {@link ContractId} */
    public static String id(Class<?> contract) {
        return annotation(contract).value();
    }

    /** The ids that a claim of this contract needs beside it. */
    public static List<String> needs(Class<?> contract) {
        return List.of(annotation(contract).needs());
    }

    /** The data model of a contract: its package's {@link DataModel}, else the first word of its id, capitalised. */
    public static String model(Class<?> contract) {
        DataModel model = contract.getPackage().getAnnotation(DataModel.class);
        if (model != null) {
            return model.value();
        }
        String word = id(contract).split("_", 2)[0];
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static ContractId annotation(Class<?> contract) {
        ContractId id = contract.getAnnotation(ContractId.class);
        if (id == null) {
            throw new IllegalArgumentException(
                    contract.getName() + " is no contract: annotate it @ContractId(\"...\")");
        }
        return id;
    }
}
