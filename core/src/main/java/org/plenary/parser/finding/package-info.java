/** What a parse noticed, and the proof that every character of the source ended somewhere. */
@NullMarked
package org.plenary.parser.finding;

import org.jspecify.annotations.NullMarked;
