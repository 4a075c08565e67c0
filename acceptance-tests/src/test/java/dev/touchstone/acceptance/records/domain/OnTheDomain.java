package dev.touchstone.acceptance.records.domain;

import dev.touchstone.junit.Needs;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the repositories of the domain need beside references that hold: unique values, and queries. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Needs({"records_unique", "records_query"})
public @interface OnTheDomain {}
