/**
 * Lines versions of a deliberation up: languages side by side, and an older text beside a newer
 * one. A deliberation is cut into segments here, which its subpackages compare; knows the model and
 * the languages, and neither how documents are read nor how they are written.
 */
@NullMarked
package org.plenary.collation;

import org.jspecify.annotations.NullMarked;
