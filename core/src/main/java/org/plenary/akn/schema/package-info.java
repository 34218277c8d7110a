/** Checks XML against a schema and says in plain words what is wrong with it. */
@NullMarked
package org.plenary.akn.schema;

import org.jspecify.annotations.NullMarked;
