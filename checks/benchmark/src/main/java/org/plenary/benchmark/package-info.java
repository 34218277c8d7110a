/** How fast documents are converted, measured with JMH; see {@code docs/performance.md}. */
@NullMarked
package org.plenary.benchmark;

import org.jspecify.annotations.NullMarked;
