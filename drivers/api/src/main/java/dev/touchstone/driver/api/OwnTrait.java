package dev.touchstone.driver.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A trait that this contract brings with it: a registry file that claims the contract may declare it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(OwnTrait.All.class)
public @interface OwnTrait {

    /** Its name, e.g. {@code maxOrders}. */
    String value();

    /** What its value looks like. */
    TraitKind is();

    /** Several of them; the compiler writes this one. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        /** The traits. */
        OwnTrait[] value();
    }
}
