package dev.touchstone.junit.matrix;

import dev.touchstone.sut.Secrets;
import dev.touchstone.sut.Settings;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the command that shows one behaviour again. How it begins is the setting {@code touchstone.again}, else
 * {@code mvn verify}; a {@code {backend}} in it, e.g. in {@code mvn -Pbackend-{backend} verify}, becomes the column's
 * name, and a column that is more than a backend's name takes {@code -Dtouchstone.backends} instead.
 */
public final class Again {

    private static final String PLACE = "{backend}";
    private static final Pattern NO_PROFILE = Pattern.compile("[=,]|^auto$");
    private static final List<String> OF_THE_RUN =
            List.of("touchstone.durable", "touchstone.fault", "touchstone.large");
    private static final List<String> SELECTING =
            List.of("touchstone.contracts", "it.test", "groups", "excludedGroups");

    private final Settings settings;

    /** Commands for a run that is configured like this. */
    public Again(Settings settings) {
        this.settings = settings;
    }

    /**
     * The command, with stars for secrets.
     *
     * @param column the column as it was selected, e.g. {@code redis} or {@code valkey=redis:redis://host:6379}
     * @param test the test class's simple name
     * @param method the method that is to run
     * @param methods all test methods of the class, from which it is told apart
     * @param seed the run's seed, if its cases depend on it
     */
    public String command(String column, String test, String method, Collection<String> methods, OptionalLong seed) {
        String command = column(column) + " -Dit.test='" + test + '#' + MethodPrefix.of(method, methods) + '\'';
        return seed.isPresent() ? command + " -Dtouchstone.seed=" + seed.getAsLong() : command;
    }

    /**
     * The command that runs one column again, with stars for secrets.
     *
     * @param column the column as it was selected
     */
    public String column(String column) {
        StringBuilder command = new StringBuilder(begin(column));
        append(command, said(Stream.concat(ofColumn(column.split("=", 2)[0]), OF_THE_RUN.stream())));
        return Secrets.redact(command.toString());
    }

    /**
     * The command that runs all of it again, with stars for secrets.
     *
     * @param selected the columns as they were selected, e.g. {@code auto} or {@code memstore,redis}
     * @param columns their names
     */
    public String everything(String selected, Collection<String> columns) {
        StringBuilder command = new StringBuilder(begin(selected));
        Stream<String> names = Stream.concat(
                columns.stream().flatMap(Again::ofColumn), Stream.concat(OF_THE_RUN.stream(), SELECTING.stream()));
        append(command, said(names));
        return Secrets.redact(command.toString());
    }

    private static void append(StringBuilder command, Stream<Settings.Setting> settings) {
        settings.forEach(setting ->
                command.append(" -D").append(setting.name()).append('=').append(quoted(setting.value())));
    }

    private static Stream<String> ofColumn(String name) {
        String own = "touchstone." + name;
        return Stream.of(own + ".url", own + ".provisioning", own + ".image");
    }

    /** What was said on the command line and changes how a test runs. */
    private Stream<Settings.Setting> said(Stream<String> names) {
        return names.flatMap(name -> settings.find(name).stream())
                .filter(setting -> setting.source().equals("property"));
    }

    private String begin(String column) {
        String begin = settings.get("touchstone.again", "mvn verify");
        if (begin.contains(PLACE) && !NO_PROFILE.matcher(column).find()) {
            return begin.replace(PLACE, column);
        }
        String general = begin.replaceAll("\\s*\\S*\\{backend}\\S*", "");
        return general + " -Dtouchstone.backends=" + quoted(column);
    }

    private static String quoted(String value) {
        return value.matches("[\\w.,:/=@-]*") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
