/** Reads the workflow files that we ship, so that they can be checked, and their steps run, without the service they are for. */
@NullMarked
package dev.touchstone.acceptance.workflow;

import org.jspecify.annotations.NullMarked;
