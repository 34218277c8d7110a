/** What stands after the text: meetings, dates, sentences of adoption, votes. */
@NullMarked
package org.plenary.language.closing;

import org.jspecify.annotations.NullMarked;
