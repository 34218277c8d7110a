package org.plenary.parser.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.diagnostic.Code;
import org.plenary.language.Detection;
import org.plenary.language.Languages;
import org.plenary.model.Language;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Line;

/**
 * Notices where a text goes on in another language, as where two expressions of a document are
 * bound together or an annex was not translated.
 *
 * <p>The text is looked at in stretches of some lines. Several in a row have to be in the same
 * other language beyond doubt: a title that is quoted or the name of a treaty is shorter than that.
 */
public final class MixedLanguages {

  /** How long a stretch is at least, in characters. */
  private static final int STRETCH = 300;

  /** How many stretches in a row have to be in the other language. */
  private static final int ENOUGH = 3;

  private static final double SURE = 0.8;

  /** Some lines in a row. */
  private record Stretch(List<Line> lines, String text) {

    /** The language that they are surely in, if it is another than that of the document. */
    Optional<Language> other(Language own) {
      return language(text).filter(found -> !found.equals(own));
    }
  }

  private MixedLanguages() {}

  /**
   * Reports the first place where another language begins.
   *
   * @param language of the document
   * @param text its lines, free of furniture and notes
   * @param findings where it is reported
   */
  public static void report(
      Language language, List<SiftedText.TextLine> text, ParseFindings findings) {
    List<Stretch> stretches = stretches(text);
    int last = ENOUGH - 1;
    while (last < stretches.size()) {
      Optional<Language> other = stretches.get(last).other(language);
      // No run of enough stretches can hold one that is in no other language.
      int first = last + 1;
      while (other.isPresent()
          && first > last - ENOUGH + 1
          && stretches.get(first - 1).other(language).equals(other)) {
        first--;
      }
      if (first == last - ENOUGH + 1) {
        report(other.orElseThrow(), first(stretches, first), findings);
        return;
      }
      last = first + ENOUGH - 1;
    }
  }

  private static void report(Language other, Line line, ParseFindings findings) {
    String name = Locale.forLanguageTag(other.tag()).getDisplayLanguage(Locale.ENGLISH);
    findings.report(
        Code.MIXED_LANGUAGES, "The text goes on in another language: " + name, line.span().start());
  }

  /** The first line in the language of a stretch, which may stand in the stretch before. */
  private static Line first(List<Stretch> stretches, int index) {
    List<Line> lines = new ArrayList<>();
    if (index > 0) {
      lines.addAll(stretches.get(index - 1).lines());
    }
    lines.addAll(stretches.get(index).lines());
    Optional<Language> other = language(stretches.get(index).text());
    return lines.stream()
        .filter(line -> language(line.text()).equals(other))
        .findFirst()
        .orElse(stretches.get(index).lines().get(0));
  }

  private static List<Stretch> stretches(List<SiftedText.TextLine> text) {
    List<Stretch> stretches = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (SiftedText.TextLine line : text) {
      lines.add(line.line());
      all.append(line.line().text()).append('\n');
      if (all.length() >= STRETCH) {
        stretches.add(new Stretch(List.copyOf(lines), all.toString()));
        lines.clear();
        all.setLength(0);
      }
    }
    return stretches;
  }

  private static Optional<Language> language(String text) {
    Detection detection = Languages.detect(text);
    return detection.confidence() >= SURE ? detection.language() : Optional.empty();
  }
}
