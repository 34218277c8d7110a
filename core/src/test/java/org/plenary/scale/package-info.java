/** Documents of 50 MB and more; run by {@code mvn -P scale -pl core -am test}. */
@NullMarked
package org.plenary.scale;

import org.jspecify.annotations.NullMarked;
