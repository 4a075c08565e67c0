/** Whether a verdict depends on what else runs: beside it, before it, or on the same server. Run by ci/same-verdicts. */
@NullMarked
package dev.touchstone.acceptance.verdicts;

import org.jspecify.annotations.NullMarked;
