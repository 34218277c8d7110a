package org.plenary.parser.generated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.plenary.diagnostic.Code;
import org.plenary.model.Deliberation;
import org.plenary.parser.Parsed;
import org.plenary.parser.Parser;
import org.plenary.source.Ledger;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.Span;
import org.plenary.source.TextReader;

/**
 * One deliberation, printed in one style and parsed again.
 *
 * @param style how it was printed
 * @param composed what was composed
 * @param printed what was printed
 * @param parsed what was read
 */
record Trial(Style style, Deliberation composed, Printer.Printed printed, Parsed parsed) {

  /** Composes, prints and parses; the seed decides on everything but language and layout. */
  static Trial of(Vocabulary words, Style.Layout layout, long seed) {
    Random random = random(layout, seed);
    Style style = Style.random(layout, isArabic(words), random);
    boolean repeats =
        style.shape() == Style.Shape.SUPERSCRIPT || style.shape() == Style.Shape.SLASH;
    return of(new Composer(words, seed, repeats).compose(), style, words, random);
  }

  /** The style in which the deliberation of that seed is printed. */
  static Style style(Vocabulary words, Style.Layout layout, long seed) {
    return Style.random(layout, isArabic(words), random(layout, seed));
  }

  private static boolean isArabic(Vocabulary words) {
    return words.language().tag().equals("ar");
  }

  private static Random random(Style.Layout layout, long seed) {
    return new Random((seed * 31 + layout.name().hashCode()) * Composer.SPREAD);
  }

  static Trial of(Deliberation composed, Style style, Vocabulary words, Random random) {
    Printer.Printed printed = Printer.print(composed, style, words, random);
    try {
      Source source =
          new TextReader().read("generated", printed.text().getBytes(UTF_8), Optional.empty());
      Parsed parsed = new Parser(Optional.of(words.language())).parse(source);
      return new Trial(style, composed, printed, parsed);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  /** Where what was read departs from what was composed; empty if nowhere. */
  Optional<String> difference() {
    List<String> expected = Outline.of(composed).lines();
    List<String> actual = Outline.of(parsed.deliberation()).lines();
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String want = i < expected.size() ? expected.get(i) : "nothing";
      String got = i < actual.size() ? actual.get(i) : "nothing";
      if (!want.equals(got)) {
        return Optional.of("line " + i + " of the outline\n  not " + got + "\n  but " + want);
      }
    }
    return Optional.empty();
  }

  /** What is wrong with how the source was accounted for, whatever was made of it. */
  List<String> losses() {
    List<String> losses = new ArrayList<>();
    parsed.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == Code.UNCLAIMED_TEXT)
        .forEach(diagnostic -> losses.add(diagnostic.toString()));
    for (Ledger.Entry entry : parsed.ledger().entries()) {
      if (!printed.furniture().contains(entry.text())) {
        losses.add("in the ledger: " + entry);
      }
    }
    return losses;
  }

  /** The visible characters that were read twice, or never. */
  List<String> miscounted() {
    int[] claims = new int[printed.text().length()];
    Outline.of(parsed.deliberation()).spans().forEach(of -> of.list().forEach(s -> add(claims, s)));
    parsed.ledger().entries().forEach(entry -> add(claims, entry.span()));
    List<String> miscounted = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      char c = printed.text().charAt(i);
      if (!Character.isWhitespace(c) && claims[i] != 1) {
        miscounted.add(claims[i] + " times: " + c + " at " + i);
      }
    }
    return miscounted;
  }

  private static void add(int[] claims, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      claims[i]++;
    }
  }
}
