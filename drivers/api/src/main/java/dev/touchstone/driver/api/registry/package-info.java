/** The registry: what each backend claims, read from the YAML file in its driver's jar. */
@NullMarked
package dev.touchstone.driver.api.registry;

import org.jspecify.annotations.NullMarked;
