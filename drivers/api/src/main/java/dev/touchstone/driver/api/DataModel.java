package dev.touchstone.driver.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the data model whose contracts a package holds. Without it the model is the first word of the contract's id. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DataModel {

    /** The model as reports show it, e.g. {@code KeyValue}. */
    String value();
}
