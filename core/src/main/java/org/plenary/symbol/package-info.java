/**
 * Numbers, symbols and addresses of United Nations documents: the one place where they are read,
 * printed and linked. Knows nothing but the organs and kinds of the {@linkplain org.plenary.model
 * model}.
 */
@NullMarked
package org.plenary.symbol;

import org.jspecify.annotations.NullMarked;
