package dev.touchstone.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.platform.commons.support.ReflectionSupport;

/** Gives each entry of the corpus that a {@link BehaviourForEach} names, under the entry's own name. */
final class CorpusSource implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        BehaviourForEach behaviour = context.getRequiredTestMethod().getAnnotation(BehaviourForEach.class);
        Corpus corpus = ReflectionSupport.newInstance(behaviour.in());
        return corpus.entries().map(entry -> Arguments.argumentSet(entry.name(), entry.value()));
    }
}
