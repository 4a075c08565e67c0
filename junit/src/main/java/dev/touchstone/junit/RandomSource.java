package dev.touchstone.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Makes the cases of a random test: the same ones for the same seed and method, whatever else runs and in what order. */
final class RandomSource implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Method method = context.getRequiredTestMethod();
        Wanted wanted = Wanted.by(method).orElseThrow();
        if (wanted.cases() < 1) {
            throw new ConfigurationException(
                    method + " wants " + wanted.cases() + " random cases", "give it one at least");
        }
        long seed = RunHandle.run(context).seed();
        Generator<?> generator = ReflectionSupport.newInstance(wanted.generator());
        SplittableRandom chance =
                new SplittableRandom(seed ^ ((long) name(method).hashCode() << Integer.SIZE));
        return IntStream.rangeClosed(1, wanted.cases())
                .mapToObj(number ->
                        Arguments.argumentSet("case " + number + " of seed " + seed, generator.next(chance.split())));
    }

    /** Whether the cases of a test depend on the seed. */
    static boolean isRandom(Method method) {
        return Wanted.by(method).isPresent();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName();
    }

    private record Wanted(Class<? extends Generator<?>> generator, int cases) {

        static Optional<Wanted> by(Method method) {
            return AnnotationSupport.findAnnotation(method, BehaviourForRandom.class)
                    .map(each -> new Wanted(each.of(), each.cases()))
                    .or(() -> AnnotationSupport.findAnnotation(method, ForRandom.class)
                            .map(each -> new Wanted(each.of(), each.cases())));
        }
    }
}
