package org.plenary.parser.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.parser.line.PageLine;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Line;
import org.plenary.source.Span;
import org.plenary.source.Spans;

/** The calls of notes, by the row whose text they follow or interrupt. */
final class PlacedCalls {

  private final Map<Integer, List<SiftedText.Call>> calls = new HashMap<>();

  void add(int row, SiftedText.Call call) {
    calls.computeIfAbsent(row, k -> new ArrayList<>()).add(call);
  }

  /**
   * The calls of a row in order; what only separates two markers belongs to them. Behind the last
   * of them a note may be placed that has no marker: punctuation before it is the text's.
   */
  List<SiftedText.Call> of(int row, Line line) {
    List<SiftedText.Call> sorted = new ArrayList<>(calls.getOrDefault(row, List.of()));
    sorted.sort(
        Comparator.comparingInt(SiftedText.Call::start).thenComparingInt(PlacedCalls::readAt));
    String text = line.text();
    int base = line.span().start();
    for (int i = 0; i + 1 < sorted.size(); i++) {
      SiftedText.Call call = sorted.get(i);
      SiftedText.Call next = sorted.get(i + 1);
      int until = next.start();
      if (next.end() > until && call.end() < until && isSeparator(text, call.end(), until)) {
        Spans with = call.source().union(Spans.of(new Span(base + call.end(), base + until)));
        sorted.set(i, new SiftedText.Call(call.start(), until, with, call.key()));
      }
    }
    return sorted;
  }

  /** Where the next marker of a row of markers begins; the place itself if there is none. */
  static int withSeparator(String text, int from) {
    int at = from;
    while (at < text.length() && isSeparator(text, at, at + 1)) {
      at++;
    }
    return at == text.length() ? from : at;
  }

  private static int readAt(SiftedText.Call call) {
    return call.source().isEmpty() ? Integer.MAX_VALUE : call.source().start();
  }

  private static boolean isSeparator(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",،、".indexOf(text.charAt(i)) < 0 && !PageLine.isIgnorable(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
