/** What is different in form between two files of Akoma Ntoso with the same text. */
@NullMarked
package org.plenary.akn.form;

import org.jspecify.annotations.NullMarked;
