/** Saboteurs that fixtures and the repositories of a domain must notice; they harm {@code records_related}, which has both. */
@NullMarked
package dev.touchstone.saboteur.records.domain;

import org.jspecify.annotations.NullMarked;
