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
 * Makes a class of your own tests run once for each selected column. Say with {@link Needs} what a column must claim; a
 * test then names its vocabulary as a parameter. A test that does not end is ended after 60 s, as
 * one of a {@link Contract} is.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(ContractExtension.class)
public @interface OnEveryBackend {}
