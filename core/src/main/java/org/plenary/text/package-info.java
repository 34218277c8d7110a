/** What every room asks of characters, figures and numerals, whatever the script. */
@NullMarked
package org.plenary.text;

import org.jspecify.annotations.NullMarked;
