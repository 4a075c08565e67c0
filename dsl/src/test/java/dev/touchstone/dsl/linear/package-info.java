@org.jspecify.annotations.NullMarked
package dev.touchstone.dsl.linear;
