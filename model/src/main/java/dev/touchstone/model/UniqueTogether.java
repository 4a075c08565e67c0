package dev.touchstone.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No two records of the model have the same values in all of these fields; where one of them is null, it does not count. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(UniqueTogether.All.class)
public @interface UniqueTogether {

    /** Two or more components of the record, by their names in Java. */
    String[] value();

    /** Several such rules of one model. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {

        /** The rules. */
        UniqueTogether[] value();
    }
}
