package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.plenary.model.Inline;
import org.plenary.parser.reference.Finding.Cited;
import org.plenary.parser.reference.Finding.Dated;

/**
 * The inline content of one block as a single string, and back: texts as their characters,
 * everything else as one {@link #OBJECT} each.
 */
final class InlineRun {

  /** Stands for what is no text: a note, a picture, emphasised words. */
  static final char OBJECT = '\uFFFC';

  private final List<Inline> content;
  private final String text;

  InlineRun(List<Inline> content) {
    this.content = List.copyOf(content);
    StringBuilder flat = new StringBuilder();
    for (Inline inline : this.content) {
      if (inline instanceof Inline.Text characters) {
        flat.append(characters.value());
      } else {
        flat.append(OBJECT);
      }
    }
    this.text = flat.toString();
  }

  /** The string. */
  String text() {
    return text;
  }

  /**
   * The content with findings marked.
   *
   * @param findings in order, apart from each other, none with an object within it
   * @param cutter cuts the texts
   */
  List<Inline> marked(List<Finding> findings, TextCutter cutter) {
    if (findings.isEmpty()) {
      return content;
    }
    List<Piece> pieces = pieces(cuts(findings), cutter);
    List<Inline> marked = new ArrayList<>();
    int next = 0;
    for (Finding finding : findings) {
      next = copy(pieces, next, finding.start(), marked);
      List<Inline> inner = new ArrayList<>();
      if (finding instanceof Cited cited) {
        if (cited.date().isPresent()) {
          Dated date = cited.date().get();
          next = copy(pieces, next, date.start(), inner);
          List<Inline> words = new ArrayList<>();
          next = copy(pieces, next, date.end(), words);
          inner.add(new Inline.Date(date.date(), words));
        }
        next = copy(pieces, next, cited.end(), inner);
        marked.add(new Inline.Reference(cited.target(), inner));
      } else if (finding instanceof Dated date) {
        next = copy(pieces, next, date.end(), inner);
        marked.add(new Inline.Date(date.date(), inner));
      }
    }
    copy(pieces, next, Integer.MAX_VALUE, marked);
    return marked;
  }

  private static int copy(List<Piece> pieces, int from, int until, List<Inline> into) {
    int next = from;
    while (next < pieces.size() && pieces.get(next).end <= until) {
      into.add(pieces.get(next++).inline);
    }
    return next;
  }

  private static NavigableSet<Integer> cuts(List<Finding> findings) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (Finding finding : findings) {
      cuts.add(finding.start());
      cuts.add(finding.end());
      if (finding instanceof Cited cited) {
        cited.date().ifPresent(date -> cuts.addAll(List.of(date.start(), date.end())));
      }
    }
    return cuts;
  }

  private List<Piece> pieces(NavigableSet<Integer> cuts, TextCutter cutter) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Inline inline : content) {
      int start = at;
      if (inline instanceof Inline.Text characters) {
        int length = characters.value().length();
        List<Integer> within =
            cuts.subSet(start + 1, Math.max(start + 1, start + length)).stream()
                .map(cut -> cut - start)
                .toList();
        List<Inline.Text> cut =
            within.isEmpty() ? List.of(characters) : cutter.cut(characters, within);
        for (Inline.Text part : cut) {
          at += part.value().length();
          pieces.add(new Piece(part, at));
        }
      } else {
        pieces.add(new Piece(inline, ++at));
      }
    }
    return pieces;
  }

  private record Piece(Inline inline, int end) {}
}
