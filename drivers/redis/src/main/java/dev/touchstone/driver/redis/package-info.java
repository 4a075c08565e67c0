/** The contracts spoken to Redis, through Lettuce. */
@NullMarked
package dev.touchstone.driver.redis;

import org.jspecify.annotations.NullMarked;
