package org.plenary.language.phrase;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.text.Interruption;

/**
 * A text together with its folded form, in which all ways of printing the same words look the same.
 *
 * <p>Folding lowers the case without regard to any locale; turns every kind of space, apostrophe,
 * quotation mark and dash into one; makes full-width signs half-width; drops accents, vowel signs,
 * tatweel, soft hyphens and direction marks; unites the forms of alef, hamza and yeh, and Arabic
 * digits with European ones; and runs spaces together. Spaces beside a Chinese sign vanish, so that
 * {@code 第 68 次} and {@code 第68次} are one. The folded form neither begins nor ends with a space.
 *
 * <p>As a character sequence it is the text as printed. Methods of this package that are given a
 * folded text do not fold it again, so fold once what you mean to ask about several times.
 */
public final class Folded implements Foldable {

  private final String printed;
  private final String folded;

  /** Where in the printed text each folded character begins, and with which sign it ends. */
  private final RisingNumbers firsts;

  private final RisingNumbers lasts;
  private @Nullable String key;

  /** What was found out about the text, the latest first. */
  private @Nullable Answer answers;

  /** What a question was answered with. */
  private record Answer(Function<Folded, ?> question, Object answer, @Nullable Answer before) {}

  private Folded(String printed, boolean trim) {
    Interruption.heed();
    this.printed = printed;
    Folder folder = new Folder(printed);
    this.folded = folder.fold(trim);
    this.firsts = folder.firsts();
    this.lasts = folder.lasts();
  }

  /** Folds a text; one that keeps its folded form is not folded again. */
  public static Folded of(CharSequence text) {
    return text instanceof Foldable kept ? kept.folded() : new Folded(text.toString(), true);
  }

  @Override
  public Folded folded() {
    return this;
  }

  /** The folded form alone, with the spaces at its ends if {@code text} has them. */
  public static String literal(String text) {
    return new Folded(text, false).folded;
  }

  /** The folded form without any space, for use as a key. */
  public static String key(CharSequence text) {
    Folded folded = Folded.of(text);
    @Nullable String known = folded.key;
    if (known == null) {
      known = folded.folded.replace(" ", "");
      folded.key = known;
    }
    return known;
  }

  /**
   * What a question about the text is answered with; the same question is asked but once.
   *
   * @param question the very same object each time, whose answers are immutable
   */
  @SuppressWarnings("unchecked") // the answer to that question
  public <T> T told(Function<Folded, T> question) {
    for (Answer known = answers; known != null; known = known.before) {
      if (known.question == question) {
        return (T) known.answer;
      }
    }
    T answer = question.apply(this);
    answers = new Answer(question, answer, answers);
    return answer;
  }

  /** The folded form. */
  public String text() {
    return folded;
  }

  /** Where in the printed text the folded character at that index begins. */
  public int start(int index) {
    return index >= folded.length() ? printed.length() : firsts.get(index);
  }

  /** Where in the printed text the folded characters before that index end. */
  public int end(int index) {
    return index == 0 ? start(0) : lasts.get(index - 1) + 1;
  }

  /** The index in the folded form of the first character printed at or after that offset. */
  public int index(int offset) {
    return firsts.indexOf(offset, folded.length());
  }

  /** The text as printed between two indexes of the folded form. */
  public String printed(int from, int to) {
    return from >= to ? "" : printed.substring(start(from), end(to));
  }

  @Override
  public int length() {
    return printed.length();
  }

  @Override
  public char charAt(int offset) {
    return printed.charAt(offset);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return printed.subSequence(from, to);
  }

  @Override
  public String toString() {
    return printed;
  }
}
