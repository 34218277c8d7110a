/** Writes deliberations as data: the whole tree as JSON, and a record a block as JSON lines. */
@NullMarked
package org.plenary.render.data;

import org.jspecify.annotations.NullMarked;
