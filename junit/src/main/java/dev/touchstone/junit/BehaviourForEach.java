package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * One promise of a contract that is tested with each entry of a corpus. The method takes the entry as its first
 * parameter; the behaviour has one verdict, the worst, and names each entry that did not pass.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{argumentSetName}")
@ArgumentsSource(CorpusSource.class)
public @interface BehaviourForEach {

    /** The id, e.g. {@code GEN-01}. */
    String value();

    /** Where the entries come from. */
    Class<? extends Corpus> in();
}
