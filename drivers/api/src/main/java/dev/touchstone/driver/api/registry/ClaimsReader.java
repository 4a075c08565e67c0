package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Traits;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the registry file that lies beside a provider, and tells all that is wrong in it at once. */
public final class ClaimsReader {

    private static final Set<String> OF_A_FILE = Set.of("backend", "description", "traits", "contracts");
    private static final Set<String> OF_A_CLAIM =
            Set.of("support", "mechanism", "traits", "since", "links", "deviations");
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final BackendProvider provider;
    private final Problems problems = new Problems();

    private ClaimsReader(BackendProvider provider) {
        this.provider = provider;
    }

    /** The same, where no other driver is known. */
    public static Claims of(BackendProvider provider) {
        return of(provider, ids(provider));
    }

    /**
     * Reads {@code META-INF/touchstone/backends/<name>.yaml} from the provider's own code source, so that two jars with
     * one path do not hide each other.
     *
     * @param everywhere the ids of all contracts that any driver on the class path binds
     * @throws ClaimsProblem with file, line and what is wrong, for each thing that is
     */
    public static Claims of(BackendProvider provider, Collection<String> everywhere) {
        return read(RegistryFile.of(provider), provider, everywhere);
    }

    static Claims read(RegistryFile file, BackendProvider provider, Collection<String> everywhere) {
        return new ClaimsReader(provider).read(file, everywhere);
    }

    private static List<String> ids(BackendProvider provider) {
        return provider.bindings().contracts().stream().map(Contracts::id).toList();
    }

    private Claims read(RegistryFile file, Collection<String> everywhere) {
        Set<Class<?>> bound = provider.bindings().contracts();
        YamlFields fields = YamlFields.of(file, problems);
        fields.allow(OF_A_FILE);
        problems.tried(() -> backend(fields));
        String description = problems.tried(() -> fields.line("description")).orElse("");
        Map<String, Object> common = traits(bound, fields);
        Map<String, Claim> claims = new LinkedHashMap<>();
        problems.tried(() -> fields.fields("contracts").orElseThrow(() -> fields.missing("contracts")))
                .ifPresent(contracts -> {
                    for (String contract : contracts.names()) {
                        problems.tried(() -> contracts.fields(contract).orElseThrow(() -> contracts.missing(contract)))
                                .flatMap(claim -> claim(contract, claim, common))
                                .ifPresent(claim -> claims.put(contract, claim));
                    }
                    new ClaimsCheck(fields, contracts, problems).against(bound, everywhere);
                });
        problems.tell();
        return new Claims(provider.name(), description, claims);
    }

    private String backend(YamlFields fields) {
        String backend = fields.line("backend");
        if (!backend.equals(provider.name())) {
            throw fields.problem(
                    "backend",
                    "the file is about \"" + backend + "\", but its provider is named \"" + provider.name() + "\"");
        }
        return backend;
    }

    /** Traits of every contract, or of one; the contracts that the driver binds may have brought some. */
    private Map<String, Object> traits(Collection<Class<?>> contracts, YamlFields fields) {
        TraitReader reader = new TraitReader(KnownTraits.of(contracts), problems);
        return problems.tried(() -> reader.read(fields.fields("traits"))).orElse(Map.of());
    }

    private Optional<Claim> claim(String contract, YamlFields fields, Map<String, Object> common) {
        fields.allow(OF_A_CLAIM);
        Optional<Claim.Support> support =
                problems.tried(() -> fields.oneOf("support", Claim.Support.values(), Claim.Support::word));
        Optional<String> mechanism = problems.tried(() -> fields.line("mechanism"));
        Map<String, Object> traits = new TreeMap<>(common);
        traits.putAll(traits(
                provider.bindings().contracts().stream()
                        .filter(type -> Contracts.id(type).equals(contract))
                        .toList(),
                fields));
        Optional<String> since = problems.tried(() -> since(fields)).flatMap(each -> each);
        List<String> links = problems.tried(() -> links(fields)).orElse(List.of());
        List<Deviation> deviations = DeviationReader.of(contract, fields, problems);
        String place = ClaimsProblem.place(fields.file(), fields.line());
        return support.flatMap(who -> mechanism.map(
                how -> new Claim(contract, who, how, Traits.of(traits), since, links, deviations, place)));
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
        links.forEach(link -> link(fields, "links", link));
        return links;
    }

    static String link(YamlFields fields, String name, String link) {
        if (!LINK.matcher(link).matches()) {
            throw fields.problem(name, "\"" + link + "\" is no link: it should begin with https://");
        }
        return link;
    }
}
