package dev.touchstone.sut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one screen of a server that cannot be had: what was wanted, what was tried, what to do next. */
record Refusal(
        ServerRecipe recipe,
        SutRequest request,
        List<ProvisioningException.Attempt> passedOver,
        List<String> next,
        PassedOver last) {

    private static final List<String> NUMBERS =
            List.of("No way was", "One way was", "Two ways were", "Three ways were", "Four ways were");

    ProvisioningException exception(Optional<ForcedWay> forced) {
        String what = forced.map(this::whatWasForced).orElseGet(this::whatWasTried);
        return new ProvisioningException(what, passedOver, last.isLast() ? next : waysOut(forced), last);
    }

    private String whatWasForced(ForcedWay forced) {
        return wanted() + ", as " + forced.setting() + " says: only \""
                + forced.setting().value() + "\" was tried:";
    }

    private String whatWasTried() {
        return last.isLast()
                ? wanted() + ", because the one that is named cannot be used:"
                : wanted() + ". " + NUMBERS.get(passedOver.size()) + " tried:";
    }

    private String wanted() {
        String product = recipe.product();
        return product.toLowerCase(Locale.ROOT).startsWith(request.column())
                ? "No " + product + " to test against"
                : "No " + product + " to test against for \"" + request.column() + "\"";
    }

    private List<String> waysOut(Optional<ForcedWay> forced) {
        List<String> all = new ArrayList<>(next);
        Optional<Provisioning> only = forced.map(way -> way.only().get(0).way());
        if (only.isEmpty() || only.get() == Provisioning.EXTERNAL) {
            String variable = Settings.environmentName("touchstone." + request.column() + ".url");
            all.add("export " + variable + "=" + recipe.exampleUrl());
        }
        if (only.isEmpty() || only.get() == Provisioning.PROCESS) {
            all.addAll(recipe.install());
        }
        if (only.isPresent() && only.get() == Provisioning.CONTAINER && all.isEmpty()) {
            all.add("start Docker, or say where it is: export DOCKER_HOST=unix:///path/of/docker.sock");
        }
        forced.ifPresent(way -> all.add("leave out " + way.setting() + ", so that every way is tried"));
        return all.stream().distinct().toList();
    }
}
