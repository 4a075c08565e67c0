/** The contracts spoken to PostgreSQL, through JDBC. */
@NullMarked
package dev.touchstone.driver.postgres;

import org.jspecify.annotations.NullMarked;
