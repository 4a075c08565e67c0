package dev.touchstone.driver.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes an interface a contract, under an id that stays. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ContractId {

    /** The id, e.g. {@code keyvalue_ttl}. */
    String value();

    /** Ids of the contracts without which this one cannot be claimed. */
    String[] needs() default {};
}
