package dev.touchstone.sut;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the user configured. A property wins over its environment twin ({@code touchstone.redis.url} is
 * {@code TOUCHSTONE_REDIS_URL}), and that over the file {@code touchstone.properties} of the working folder or the one
 * above it. A blank value counts as not set. Immutable.
 */
public final class Settings {

    private static final String FILE = "touchstone.properties";

    private final List<Layer> layers;

    private record Layer(String source, Function<String, @Nullable String> values) {}

    /**
     * One value and where it came from.
     *
     * @param name the property's name
     * @param value never blank
     * @param source {@code property}, {@code environment} or the file's name
     */
    public record Setting(String name, String value, String source) {

        /** Name and source for people, without the value, which may be a secret. */
        @Override
        public String toString() {
            return name + " (" + source + ")";
        }
    }

    private Settings(List<Layer> layers) {
        this.layers = layers;
    }

    /** System properties, environment, file, in this order. @throws UncheckedIOException if the file is unreadable */
    public static Settings ofThisProcess() {
        return new Settings(List.of(
                new Layer("property", System::getProperty),
                new Layer("environment", name -> System.getenv(environmentName(name))),
                file(Path.of("").toAbsolutePath())));
    }

    /** Just these, as properties: for tests and embedding. */
    public static Settings of(Map<String, String> properties) {
        Map<String, String> copy = Map.copyOf(properties);
        return new Settings(List.of(new Layer("property", copy::get)));
    }

    /** These properties before all others. */
    public Settings with(Function<String, @Nullable String> properties) {
        List<Layer> all = new java.util.ArrayList<>(layers);
        all.add(0, new Layer("property", properties));
        return new Settings(List.copyOf(all));
    }

    /** The value in force, if one is set. */
    public Optional<Setting> find(String name) {
        for (Layer layer : layers) {
            String value = layer.values().apply(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(new Setting(name, value.strip(), layer.source()));
            }
        }
        return Optional.empty();
    }

    /** The value in force, or this one. */
    public String get(String name, String otherwise) {
        return find(name).map(Setting::value).orElse(otherwise);
    }

    /** The environment variable that says the same as this property. */
    public static String environmentName(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Layer file(Path folder) {
        for (Path place = folder; place != null; place = place.equals(folder) ? folder.getParent() : null) {
            Path file = place.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return new Layer(file.toString(), load(file)::getProperty);
            }
        }
        return new Layer(FILE, name -> null);
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
        return properties;
    }
}
