/**
 * KeyValue: binary values under text keys.
 *
 * <p>A key is any text but the empty one, compared by the bytes of its UTF-8 form; a value is any bytes, also none. An
 * absent key is found empty and is no failure. Each object is bound to one namespace of one client, is thread-safe, and
 * shares no array with its caller.
 */
@DataModel("KeyValue")
@NullMarked
package dev.touchstone.driver.api.keyvalue;

import dev.touchstone.driver.api.DataModel;
import org.jspecify.annotations.NullMarked;
