package org.plenary.parser.repair.span;

import java.util.Optional;
import org.plenary.parser.repair.order.ReversedLetters;
import org.plenary.parser.repair.row.Traced;

/**
 * Puts the last words of a clause back at the end of their line. A no-break space before the last
 * word of a paragraph, which keeps that from standing alone on a line, parts the line in two
 * {@linkplain ReversedSpans stretches}: read as one, it begins with its last words, and the sign
 * that ends the clause stands in its midst.
 */
final class SpanEnds {

  private static final String CLAUSE_SIGNS = "،؛.:";

  /** The sign that ends most paragraphs and points, and few clauses within them. */
  private static final char SEMICOLON = '؛';

  /** The sign that ends no paragraph. */
  private static final char COLON = ':';

  /** What clings to a word that is added to those before it. */
  private static final char CONJUNCTION = 'و';

  /** A shorter rest of a line is a word that joins the next point to this one. */
  private static final int SHORTEST = 4;

  /** The letter of a heading has a name of at most so many letters. */
  private static final int LONGEST_LABEL = 3;

  /** A no-break space keeps few words together. */
  private static final int MOST_WORDS = 2;

  private SpanEnds() {}

  /** Whether a line ends a clause. */
  static boolean endsClause(String text) {
    return !text.isEmpty() && isClauseSign(text.charAt(text.length() - 1));
  }

  static boolean isClauseSign(char c) {
    return CLAUSE_SIGNS.indexOf(c) >= 0;
  }

  /**
   * Whether the end of a paragraph stands within the line, whatever follows on the next one: a
   * semicolon behind a word or two that no word with a conjunction follows.
   */
  static boolean isPlain(Traced line, int from) {
    int sign = sign(line.text(), from, false);
    String rest = line.text().substring(sign + 1).stripLeading();
    return sign >= 0
        && line.charAt(sign) == SEMICOLON
        && line.text().substring(start(line.text(), from), sign).split(" +").length <= MOST_WORDS
        && !rest.isEmpty()
        && rest.charAt(0) != CONJUNCTION;
  }

  /**
   * The line with the clause that ends within it at its end; empty if none does.
   *
   * @param from where the opening phrase of the line ends
   * @param heading whether the line may be a heading, whose first word is then its label
   */
  static Optional<Traced> ended(Traced line, int from, boolean heading) {
    String text = line.text();
    int start = start(text, from);
    int sign = sign(text, from, heading);
    int end = text.stripTrailing().length();
    if (sign < 0 || text.charAt(sign) == SEMICOLON && end - sign <= SHORTEST) {
      return Optional.empty();
    }
    int rest = sign + 1;
    while (line.charAt(rest) == ' ') {
      rest++;
    }
    Traced.Builder out = new Traced.Builder().append(line, 0, start).append(line, rest, end);
    out.append(' ', Traced.NOWHERE).append(line, start, sign + 1);
    return Optional.of(out.append(line, end, text.length()).build());
  }

  /** The first sign behind a word of the last stretch of a line that ends no clause. */
  private static int sign(String text, int from, boolean heading) {
    if (endsClause(text.strip())) {
      return -1;
    }
    int start = start(text, from);
    for (int at = start + 1; at < text.length(); at++) {
      if (isClauseSign(text.charAt(at))
          && text.charAt(at) != COLON
          && ReversedLetters.isLetter(text.charAt(at - 1))) {
        return isLabel(text, start, at, heading) ? -1 : at;
      }
    }
    return -1;
  }

  private static boolean isLabel(String text, int start, int sign, boolean heading) {
    return text.charAt(sign) == '.'
        && text.substring(start, sign).indexOf(' ') < 0
        && (heading || sign - start <= LONGEST_LABEL);
  }

  /** Where the last stretch of a line begins, behind the last number, foreign word or bracket. */
  private static int start(String text, int from) {
    int at = text.length();
    while (at > from
        && (ReversedLetters.isLetter(text.charAt(at - 1))
            || text.charAt(at - 1) == ' '
            || isClauseSign(text.charAt(at - 1)))) {
      at--;
    }
    while (at < text.length() && !ReversedLetters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
