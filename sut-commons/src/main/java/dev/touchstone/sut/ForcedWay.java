package dev.touchstone.sut;

import java.util.List;
import java.util.Optional;

/**
 * The one way that the user named.
 *
 * @param setting where it was named
 * @param only that way
 */
record ForcedWay(Settings.Setting setting, List<Provisioner> only) {

    /** The way named by {@code touchstone.<column>.provisioning}, if it is set. */
    static Optional<ForcedWay> of(SutRequest request, ServerRecipe recipe, List<Provisioner> ways) {
        return request.settings()
                .find("touchstone." + request.column() + ".provisioning")
                .map(setting -> new ForcedWay(setting, List.of(named(setting, recipe, ways))));
    }

    private static Provisioner named(Settings.Setting setting, ServerRecipe recipe, List<Provisioner> ways) {
        return ways.stream()
                .filter(way -> way.way().word().equals(setting.value()))
                .findFirst()
                .orElseThrow(() -> unknown(setting, recipe, ways));
    }

    private static ProvisioningException unknown(
            Settings.Setting setting, ServerRecipe recipe, List<Provisioner> ways) {
        List<String> known = ways.stream().map(way -> way.way().word()).toList();
        String what = "No way to get a " + recipe.product() + " is called \"" + setting.value() + "\", as " + setting
                + " says: " + Nearest.hint(setting.value(), known);
        List<String> next = known.stream()
                .filter(word -> !word.equals("external"))
                .map(word -> "-D" + setting.name() + "=" + word)
                .toList();
        return new ProvisioningException(what, List.of(), next, null);
    }
}
