package org.plenary.parser.line;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.LanguageRules;
import org.plenary.source.Line;
import org.plenary.text.Characters;

/**
 * Joins lines as the language needs: with a space between words, without one between Han
 * characters, and with a line-end hyphen kept.
 */
public final class LineJoiner {

  private static final String CLOSING = ",.;:!?)]}”’»、，。；：！？）》】」』،؛؟";

  private static final char SOFT_HYPHEN = '\u00ad';

  private final LanguageRules rules;
  private final boolean figuresSpaced;

  /**
   * @param rules of the language
   * @param figuresSpaced whether figures stand apart from Han characters in this document
   */
  public LineJoiner(LanguageRules rules, boolean figuresSpaced) {
    this.rules = rules;
    this.figuresSpaced = figuresSpaced;
  }

  /** A joiner for a document whose lines are at hand. */
  public static LineJoiner of(LanguageRules rules, List<SiftedText.TextLine> document) {
    LineJoiner joiner = new LineJoiner(rules, false);
    if (rules.joinsWithSpace()) {
      return joiner;
    }
    int apart = 0;
    int together = 0;
    for (SiftedText.TextLine line : document) {
      Extract text = joiner.line(line);
      for (int i = 2; i < text.length(); i++) {
        if (Characters.isUnspaced(text.charAt(i))) {
          together += isFigure(text.charAt(i - 1)) ? 1 : 0;
          apart += text.charAt(i - 1) == ' ' && isFigure(text.charAt(i - 2)) ? 1 : 0;
        }
      }
    }
    return new LineJoiner(rules, apart > together);
  }

  /** One line with its calls of notes. */
  public Extract line(SiftedText.TextLine line) {
    boolean plain = line.calls().isEmpty() && line.line().typography().isEmpty();
    if (plain && line.line().text().indexOf(SOFT_HYPHEN) < 0) {
      return Extract.of(line.line(), line.folded());
    }
    ExtractBuilder builder = new ExtractBuilder();
    append(builder, line);
    return builder.build().strip();
  }

  /** Lines joined into one. */
  public Extract lines(List<SiftedText.TextLine> lines) {
    return joined(lines.stream().map(this::line).toList());
  }

  /** Texts of lines joined into one. */
  public Extract joined(List<Extract> lines) {
    if (lines.size() == 1) {
      return lines.get(0);
    }
    ExtractBuilder builder = new ExtractBuilder();
    lines.forEach(line -> add(builder, line));
    return builder.build();
  }

  /** The paragraphs of a note. */
  public List<Extract> note(SiftedText.NoteLines note) {
    List<Extract> paragraphs = new ArrayList<>();
    ExtractBuilder builder = new ExtractBuilder();
    for (SiftedText.Piece piece : note.pieces()) {
      ExtractBuilder one = new ExtractBuilder();
      append(one, piece.line(), piece.start(), piece.line().text().length());
      if (note.whole()) {
        paragraphs.add(one.build().strip());
      } else {
        add(builder, one.build().strip());
      }
    }
    return note.whole() && !paragraphs.isEmpty() ? paragraphs : List.of(builder.build());
  }

  /** Two extracts joined. */
  public Extract join(Extract first, Extract second) {
    ExtractBuilder builder = new ExtractBuilder();
    builder.append(first);
    add(builder, second);
    return builder.build();
  }

  private void add(ExtractBuilder builder, Extract next) {
    if (builder.length() > 0 && next.length() > 0) {
      char last = builder.charAt(builder.length() - 1);
      char beforeLast = builder.length() > 1 ? builder.charAt(builder.length() - 2) : ' ';
      if (last == SOFT_HYPHEN) {
        builder.cutEnd();
      } else if (!isHyphenOf(last, next)
          && !isRange(last, next)
          && (isSpaced(beforeLast, last, next.charAt(0))
              || isParted(builder.text(), next.text()))) {
        builder.appendSpaced(next);
        return;
      }
    }
    builder.append(next);
  }

  /** Whether a line end parts two groups of a number: no year is counted in ten thousands. */
  private boolean isParted(CharSequence text, CharSequence next) {
    return FigureGroup.isParted(text, next)
        || rules.figures().isMagnitude(FigureGroup.after(text, next));
  }

  /** Whether the hyphen of a word stands alone on its line, as some extractors leave it. */
  private static boolean isHyphenOf(char last, Extract next) {
    return Character.isLetter(last) && next.length() == 1 && "-\u2010".indexOf(next.charAt(0)) >= 0;
  }

  /** Whether a line goes on with the second of two figures, as in 3–14, the dash first. */
  private static boolean isRange(char last, Extract next) {
    return isFigure(last)
        && next.length() > 1
        && next.charAt(0) == '\u2013'
        && isFigure(next.charAt(1));
  }

  private boolean isSpaced(char beforeLast, char last, char first) {
    if (CLOSING.indexOf(first) >= 0
        || last == '/'
        || (last == '-' || last == '\u2010' || last == '\u2011') && beforeLast != ' ') {
      return false;
    }
    if (rules.joinsWithSpace()) {
      return true;
    }
    if (Characters.isUnspaced(last) != Characters.isUnspaced(first)) {
      return figuresSpaced && (isFigure(last) || isFigure(first));
    }
    return !Characters.isUnspaced(last)
        && !(isFigure(last) && isFigure(first))
        && isWordlike(last, first);
  }

  private static boolean isWordlike(char last, char first) {
    return last < 0x250 && first < 0x250;
  }

  private static void append(ExtractBuilder builder, SiftedText.TextLine line) {
    int at = 0;
    for (SiftedText.Call call : line.calls()) {
      if (call.start() > at) {
        append(builder, line.line(), at, call.start());
      }
      builder.trimEnd();
      builder.call(call.key(), call.source());
      at = Math.max(at, call.end());
    }
    int length = line.line().text().length();
    if (at < length) {
      append(builder, line.line(), at, length);
    }
  }

  /**
   * Adds what is printed of a line: of the soft hyphens only that at its end, until it is joined.
   */
  private static void append(ExtractBuilder builder, Line line, int start, int end) {
    String text = line.text();
    int printed = text.stripTrailing().length();
    int from = start;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == SOFT_HYPHEN && i + 1 < printed) {
        builder.append(line, from, i);
        from = i + 1;
      }
    }
    builder.append(line, from, end);
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }
}
