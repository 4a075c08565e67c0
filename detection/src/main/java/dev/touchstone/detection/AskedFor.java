package dev.touchstone.detection;

import dev.touchstone.sut.Settings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the run what its user configured, also by JUnit's configuration parameters. */
final class AskedFor implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Settings.class;
    }

    @Override
    public Settings resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Settings.ofThisProcess()
                .with(name -> context.getConfigurationParameter(name).orElse(null));
    }
}
