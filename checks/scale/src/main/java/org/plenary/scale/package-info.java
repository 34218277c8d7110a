/** Documents of 50 MB and more; run by {@code mvn -P scale -pl checks/scale -am test}. */
@NullMarked
package org.plenary.scale;

import org.jspecify.annotations.NullMarked;
