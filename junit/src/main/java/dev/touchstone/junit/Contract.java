package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Makes a class the executable form of one contract: it runs once for each selected column that claims the contract,
 * its behaviours side by side, each in a namespace of its own. A behaviour that does not end is ended after 60 s, or in
 * proportion later where {@code touchstone.patience} is more than its 10 s, unless it has a time-out of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(ContractExtension.class)
public @interface Contract {

    /** The id of the contract, e.g. {@code keyvalue_ttl}. */
    String value();
}
