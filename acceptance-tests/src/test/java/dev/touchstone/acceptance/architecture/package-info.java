/** What holds the kit together: the layers, the bans, and that catalogue, tests and saboteurs stay in step. */
@NullMarked
package dev.touchstone.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
