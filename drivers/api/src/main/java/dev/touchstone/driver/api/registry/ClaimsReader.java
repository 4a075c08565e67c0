package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Traits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the registry file that lies beside a provider. */
public final class ClaimsReader {

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private ClaimsReader() {}

    /**
     * Reads {@code META-INF/touchstone/backends/<name>.yaml} from the provider's own code source, so that two jars with
     * one path do not hide each other.
     *
     * @throws ClaimsProblem with file, line and what is wrong
     */
    public static Claims of(BackendProvider provider) {
        return read(RegistryFile.of(provider), provider);
    }

    static Claims read(RegistryFile file, BackendProvider provider) {
        YamlFields fields = YamlFields.of(file);
        fields.allow(Set.of("backend", "description", "traits", "contracts"));
        String backend = fields.line("backend");
        if (!backend.equals(provider.name())) {
            throw fields.problem(
                    "backend",
                    "the file is about \"" + backend + "\", but its provider is named \"" + provider.name() + "\"");
        }
        String description = fields.line("description");
        Map<String, Object> common = TraitReader.read(fields.fields("traits"));
        YamlFields contracts = fields.fields("contracts").orElseThrow(() -> fields.missing("contracts"));
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (String contract : contracts.names()) {
            claims.put(contract, claim(contract, contracts, common));
        }
        new ClaimsCheck(fields, contracts).against(provider.bindings().contracts());
        return new Claims(backend, description, claims);
    }

    private static Claim claim(String contract, YamlFields contracts, Map<String, Object> common) {
        YamlFields fields = contracts.fields(contract).orElseThrow(() -> contracts.missing(contract));
        fields.allow(Set.of("support", "mechanism", "traits", "since", "links"));
        Map<String, Object> traits = new TreeMap<>(common);
        traits.putAll(TraitReader.read(fields.fields("traits")));
        return new Claim(
                contract,
                fields.oneOf("support", Claim.Support.values(), Claim.Support::word),
                fields.line("mechanism"),
                Traits.of(traits),
                since(fields),
                links(fields));
    }

    private static Optional<String> since(YamlFields fields) {
        Optional<String> since = fields.optionalLine("since");
        if (since.isPresent() && !VERSION.matcher(since.get()).matches()) {
            throw fields.problem(
                    "since", "since is \"" + since.get() + "\", but should be a server version such as 7.0.15");
        }
        return since;
    }

    private static List<String> links(YamlFields fields) {
        List<String> links = fields.lines("links");
        for (String link : links) {
            if (!LINK.matcher(link).matches()) {
                throw fields.problem("links", "\"" + link + "\" is no link: it should begin with https://");
            }
        }
        return links;
    }
}
