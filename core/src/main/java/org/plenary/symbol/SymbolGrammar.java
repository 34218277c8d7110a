package org.plenary.symbol;

import java.util.Optional;
import org.plenary.text.Characters;
import org.plenary.text.Figures;

/**
 * Reads the symbol of a document at a place in a text:
 *
 * <pre>
 * symbol  = single { "-" single }
 * single  = root "/" element { "/" element } [ " "? "(" division ")" { "/" element } ]
 * element = n [letters] | letters | letters "." (n | roman) | letters "(" n ")" | ("S-" | "ES-") n
 * </pre>
 *
 * <p>The root is one of a closed list, at least one element has a figure, and the symbol ends with
 * an element that has one. A space after a stroke is where a line broke.
 */
public final class SymbolGrammar {

  private static final int LONGEST_DIVISION = 60;

  private final SymbolVocabulary series;

  public SymbolGrammar(SymbolVocabulary series) {
    this.series = series;
  }

  /** The symbol that begins at an offset. */
  public Optional<SymbolInText> read(String text, int start) {
    Reading reading = new Reading(text, start);
    return reading.single() ? Optional.of(reading.symbol()) : Optional.empty();
  }

  /** The end of a modifier such as {@code Add.1} at an offset. */
  public Optional<SymbolInText> modifier(String text, int start) {
    Reading reading = new Reading(text, start);
    return reading.element() && isModifier(reading.value.toString())
        ? Optional.of(reading.symbol())
        : Optional.empty();
  }

  /** The symbol that an elided one stands for: {@code A/60/L.31} and {@code Add.1} together. */
  public String complete(String symbol, String modifier) {
    int last = symbol.lastIndexOf('/');
    String kind = modifier.substring(0, modifier.indexOf('.') + 1);
    String base = symbol.startsWith(kind, last + 1) ? symbol.substring(0, last) : symbol;
    return base + "/" + modifier;
  }

  private boolean isModifier(String element) {
    int stop = element.indexOf('.');
    return stop > 0 && series.modifiers().contains(element.substring(0, stop));
  }

  /** One reading of a text from an offset on. */
  private final class Reading {

    private final String text;
    private final int start;
    private final StringBuilder value = new StringBuilder();
    private int at;
    private int goodEnd;
    private int goodLength;
    private boolean figure;

    Reading(String text, int start) {
      this.text = text;
      this.start = start;
      this.at = start;
    }

    SymbolInText symbol() {
      boolean repaired = false;
      for (int i = start; i < goodEnd; i++) {
        repaired |= Characters.latin(text.charAt(i)) != text.charAt(i);
      }
      return new SymbolInText(start, goodEnd, value.substring(0, goodLength), repaired);
    }

    boolean single() {
      int root = value.length();
      while (at < text.length() && at - start < 400 && Characters.isCapital(text.charAt(at))) {
        take();
      }
      if (peek() != '/' || !series.roots().contains(value.substring(root))) {
        return false;
      }
      figure = false;
      elements();
      if (figure && division()) {
        elements();
      }
      if (figure) {
        another();
      }
      return figure;
    }

    /** The second half of a symbol that a document has in two series. */
    private void another() {
      if (at == goodEnd
          && Characters.isHyphen(peek())
          && at + 1 < text.length()
          && Characters.isCapital(text.charAt(at + 1))) {
        at++;
        value.append('-');
        single();
      }
      figure = true;
    }

    private void elements() {
      while (peek() == '/') {
        int stroke = at;
        int length = value.length();
        at++;
        value.append('/');
        if (Characters.isWhite(peek())) {
          at = Characters.skipWhite(text, at);
        }
        if (!element()) {
          at = stroke;
          value.setLength(length);
          return;
        }
      }
    }

    /** Reads one element; marks the end of the symbol after it if it has a figure. */
    boolean element() {
      int from = at;
      boolean here = false;
      if (Characters.isFigure(peek())) {
        here = figures();
        letters(2);
      } else if (letters(12)) {
        here = suffix();
      }
      if (at == from
          || at < text.length()
              && Character.isLetterOrDigit(Characters.latin(peek()))
              && peek() < '\u0530') {
        return false;
      }
      if (here) {
        figure = true;
        good();
      }
      return true;
    }

    /** What may follow the letters of an element. */
    private boolean suffix() {
      char next = peek();
      int after = at + 1;
      if (next == '.' && after < text.length()) {
        int number =
            Characters.isWhite(text.charAt(after)) && isModifier(word() + ".")
                ? Characters.skipWhite(text, after)
                : after;
        if (number < text.length()
            && (Characters.isFigure(text.charAt(number))
                || number == after && Characters.isCapital(text.charAt(number)))) {
          at = number;
          value.append('.');
          return Characters.isFigure(peek()) ? figures() && part() : letters(8);
        }
      } else if (next == '(') {
        int close = Figures.read(text, after, 3).end();
        if (close > after && close < text.length() && text.charAt(close) == ')') {
          while (at <= close) {
            take();
          }
          return true;
        }
      } else if (Characters.isHyphen(next)
          && (word().equals("S") || word().equals("ES"))
          && after < text.length()
          && Characters.isFigure(text.charAt(after))) {
        at++;
        value.append('-');
        return figures();
      }
      return false;
    }

    /** A letter or a further figure after a figure: {@code L.3A}, {@code 2.1}. */
    private boolean part() {
      letters(1);
      return true;
    }

    private String word() {
      return value.substring(value.lastIndexOf("/") + 1);
    }

    private boolean division() {
      int open = Characters.skipWhite(text, at);
      if (open >= text.length() || text.charAt(open) != '(' || at != goodEnd) {
        return false;
      }
      int close = text.indexOf(')', open);
      int word = open + 1;
      int wordEnd = word;
      while (wordEnd < text.length()
          && (Characters.isLatin(text.charAt(wordEnd)) || text.charAt(wordEnd) == '.')) {
        wordEnd++;
      }
      if (close < 0
          || close - open > LONGEST_DIVISION
          || !series.divisions().contains(text.substring(word, wordEnd))) {
        return false;
      }
      value.append(' ');
      at = open;
      while (at <= close) {
        take();
      }
      good();
      return true;
    }

    private boolean figures() {
      int from = at;
      while (at < text.length() && Characters.isFigure(text.charAt(at)) && at - from < 7) {
        take();
      }
      return at > from;
    }

    private boolean letters(int most) {
      int from = at;
      while (at < text.length() && Characters.isLatin(text.charAt(at)) && at - from < most) {
        take();
      }
      return at > from;
    }

    private void take() {
      char c = text.charAt(at++);
      value.append(
          Characters.isWhite(c)
              ? ' '
              : Characters.isFigure(c)
                  ? (char) ('0' + Character.digit(c, 10))
                  : Characters.isHyphen(c) ? '-' : Characters.latin(c));
    }

    private void good() {
      goodEnd = at;
      goodLength = value.length();
    }

    private char peek() {
      return at < text.length() ? text.charAt(at) : '\0';
    }
  }
}
