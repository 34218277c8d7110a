/**
 * The Akoma Ntoso Naming Convention: IRIs, eIds, addresses of references, and the entries and names
 * that reading and writing share.
 */
@NullMarked
package org.plenary.akn.naming;

import org.jspecify.annotations.NullMarked;
