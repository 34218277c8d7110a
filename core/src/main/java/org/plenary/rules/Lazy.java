package org.plenary.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once, whatever the number of threads. */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  public T get() {
    @Nullable T known = made;
    if (known == null) {
      synchronized (this) {
        known = made;
        if (known == null) {
          known = maker.get();
          made = known;
        }
      }
    }
    return known;
  }
}
