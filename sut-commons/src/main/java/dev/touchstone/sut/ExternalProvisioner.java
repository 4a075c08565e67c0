package dev.touchstone.sut;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A server that is there already, named by {@code touchstone.<column>.url}; ending it is not ours to do. */
final class ExternalProvisioner implements Provisioner {

    private static final Duration BOUND = Duration.ofSeconds(3);
    private static final Duration WHILE_REFUSED = Duration.ofSeconds(1);

    @Override
    public Provisioning way() {
        return Provisioning.EXTERNAL;
    }

    @Override
    public Started start(ServerRecipe recipe, SutRequest request, boolean asked) throws PassedOver {
        String name = "touchstone." + request.column() + ".url";
        Optional<Settings.Setting> setting = request.settings().find(name);
        if (setting.isEmpty()) {
            throw PassedOver.because("neither " + name + " nor " + Settings.environmentName(name) + " is set");
        }
        ServerUrl url = url(recipe, setting.get());
        try {
            ServerIdentity identity = Readiness.ask(recipe, url, BOUND, WHILE_REFUSED);
            return new Started(url, identity, Optional.empty(), Optional::empty, () -> {});
        } catch (PassedOver reason) {
            List<String> next = new ArrayList<>(reason.next());
            next.add("check " + setting.get() + ", e.g. " + recipe.exampleUrl());
            next.add(without(setting.get()));
            throw reason.forGood().next(next.toArray(String[]::new));
        }
    }

    private static ServerUrl url(ServerRecipe recipe, Settings.Setting setting) throws PassedOver {
        ServerUrl url;
        try {
            url = ServerUrl.of(setting.value());
        } catch (IllegalArgumentException malformed) {
            throw PassedOver.because(setting + " is " + Reasons.of(malformed))
                    .forGood()
                    .next("write it like " + recipe.exampleUrl() + " (in a password, % and what follows: %40 is @)");
        }
        if (!recipe.schemes().contains(url.scheme())) {
            throw PassedOver.because(setting + " has the scheme \"" + url.scheme() + "\", not "
                            + String.join(" or ", recipe.schemes()) + ": " + url)
                    .forGood()
                    .next("write it like " + recipe.exampleUrl());
        }
        return url;
    }

    private static String without(Settings.Setting setting) {
        return "leave out " + setting + ", so that a server is started here";
    }
}
