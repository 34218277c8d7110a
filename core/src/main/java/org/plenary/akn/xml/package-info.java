/**
 * XML as such: parsers that fetch nothing, where each character of a file stands, the binding of
 * Akoma Ntoso to the generated classes, and what finds no room in these.
 */
@NullMarked
package org.plenary.akn.xml;

import org.jspecify.annotations.NullMarked;
