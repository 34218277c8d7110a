package org.plenary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Walker;

/**
 * Tells which numbers with spaces between their groups, such as {@code 77 087 600}, are written as
 * they are read.
 *
 * <p>A common space between figures turns their groups round from right to left (UAX 9, W4 and N1).
 * Texts in Arabic therefore often have the groups turned round themselves, {@code 600 087 77}, so
 * that the page shows the number. Whether a number is such a one is told by the length of its
 * groups, or by most others of the document.
 *
 * @param leftToRight whether the document is written from left to right
 * @param takesEither whether a number whose groups are all of three figures is written as it is
 *     read
 */
public record FigureGroups(boolean leftToRight, boolean takesEither) {

  /** Figures in groups with single spaces between them. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\p{Nd}|\\p{Nd} )\\p{Nd}{1,3}(?: \\p{Nd}{1,3})+(?! ?\\p{Nd})");

  private static final Pattern AS_READ = Pattern.compile("\\p{Nd}{1,2}(?: \\p{Nd}{3})+");
  private static final Pattern TURNED =
      Pattern.compile("\\p{Nd}{3}(?: \\p{Nd}{3})* \\p{Nd}{1,2}|0\\p{Nd}{2}(?: \\p{Nd}{3})+");
  private static final Pattern EITHER = Pattern.compile("\\p{Nd}{3}(?: \\p{Nd}{3})+");

  /** The numbers of a text, one after the other. */
  public static List<MatchResult> numbers(String text) {
    return holdsGroups(text) ? NUMBER.matcher(text).results().toList() : List.of();
  }

  /** A text with each of its numbers in another form. */
  public static String replace(String text, UnaryOperator<String> form) {
    return holdsGroups(text)
        ? NUMBER.matcher(text).replaceAll(number -> form.apply(number.group()))
        : text;
  }

  /** Few texts hold a space between figures, and all would be tried at each of their signs. */
  private static boolean holdsGroups(String text) {
    for (int space = text.indexOf(' ', 1); space > 0; space = text.indexOf(' ', space + 1)) {
      if (space + 1 < text.length()
          && Character.isDigit(text.codePointBefore(space))
          && Character.isDigit(text.codePointAt(space + 1))) {
        return true;
      }
    }
    return false;
  }

  /** How a document with those texts writes its numbers. */
  public static FigureGroups of(List<String> texts, boolean leftToRight) {
    return new FigureGroups(
        leftToRight, leftToRight || count(texts, AS_READ) > count(texts, TURNED));
  }

  /** How a document writes its numbers. */
  public static FigureGroups of(Deliberation deliberation) {
    Language language = deliberation.identity().language();
    if (Direction.of(language) == Direction.LEFT_TO_RIGHT) {
      return of(List.of(), true);
    }
    List<String> texts = new ArrayList<>();
    new Walker() {
      @Override
      public Void text(Inline.Text text) {
        texts.add(text.value());
        return done();
      }
    }.walk(deliberation);
    return of(texts, false);
  }

  /** Whether the groups of a number stand in the order in which they are read. */
  public boolean asRead(String number) {
    return AS_READ.matcher(number).matches()
        || takesEither && EITHER.matcher(number).matches() && !TURNED.matcher(number).matches();
  }

  /** Whether they stand the other way round, so that spaces turn them on the page. */
  public boolean turned(String number) {
    return !leftToRight
        && !asRead(number)
        && (TURNED.matcher(number).matches() || EITHER.matcher(number).matches());
  }

  private static long count(List<String> texts, Pattern form) {
    return texts.stream()
        .flatMap(text -> numbers(text).stream())
        .filter(number -> form.matcher(number.group()).matches())
        .count();
  }
}
