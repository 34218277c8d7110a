package org.plenary.source;

import java.util.ArrayList;
import java.util.List;

/**
 * An ordered set of disjoint, non-empty spans: where in the source a piece of the model came from.
 * Text that runs over a line or page end comes from several spans. Content that was not read from a
 * parsed source, such as that of an Akoma Ntoso file, has {@link #NONE}.
 *
 * @param list the spans in ascending order; touching spans are merged
 */
public record Spans(List<Span> list) {

  /** No place in any source. */
  public static final Spans NONE = new Spans(List.of());

  public Spans {
    list = merged(list);
  }

  /** The spans given, in any order. */
  public static Spans of(Span... spans) {
    return new Spans(List.of(spans));
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** All that is in either. */
  public Spans union(Spans other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Span> all = new ArrayList<>(list);
    all.addAll(other.list);
    return new Spans(all);
  }

  /**
   * The offset where this begins.
   *
   * @throws IllegalStateException if it is empty
   */
  public int start() {
    if (list.isEmpty()) {
      throw new IllegalStateException("no spans");
    }
    return list.get(0).start();
  }

  /** Whether the spans are in order, with something between each two, and none is empty. */
  private static boolean isMerged(List<Span> spans) {
    int end = -1;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.isEmpty() || span.start() <= end) {
        return false;
      }
      end = span.end();
    }
    return true;
  }

  private static List<Span> merged(List<Span> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    if (isMerged(spans)) {
      return List.copyOf(spans);
    }
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() >= span.start()) {
        merged.set(last, merged.get(last).union(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}
