/**
 * The library's front door.
 *
 * <p>Bytes become a {@linkplain org.plenary.source source} of pages and lines; the {@linkplain
 * org.plenary.parser parser} reads it by the rules of a {@linkplain org.plenary.language language}
 * into the {@linkplain org.plenary.model model}; the model is {@linkplain org.plenary.akn.write
 * written} and {@linkplain org.plenary.akn.read read} as Akoma Ntoso and {@linkplain
 * org.plenary.render rendered} as text, HTML and PDF. What was noticed on the way are {@linkplain
 * org.plenary.diagnostic diagnostics}.
 */
@NullMarked
package org.plenary;

import org.jspecify.annotations.NullMarked;
