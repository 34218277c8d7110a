package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.language.number.Dates;
import org.plenary.language.phrase.PhraseFinder;
import org.plenary.model.Target;
import org.plenary.parser.reference.Finding.Cited;
import org.plenary.symbol.Series;
import org.plenary.symbol.SymbolGrammar;
import org.plenary.symbol.SymbolInText;
import org.plenary.symbol.SymbolVocabulary;
import org.plenary.text.Characters;
import org.plenary.text.Figures;
import org.plenary.text.HanFigures;

/** Finds the references and dates in a paragraph. */
final class ReferenceFinder {

  private final ReferenceWords words;
  private final Dates dates;
  private final NumberGrammar numbers;
  private final SymbolGrammar symbols = new SymbolGrammar(SymbolVocabulary.UNITED_NATIONS);
  private final CitationRule rule;

  ReferenceFinder(ReferenceWords words, Dates dates) {
    this.words = words;
    this.dates = dates;
    this.numbers = new NumberGrammar(words);
    this.rule = words.kindFollows() ? new WordAfterNumbers(words) : new WordBeforeNumbers(words);
  }

  /** All references and dates of a text, in order, none within another. */
  List<Finding> find(String text, Speaker speaker) {
    if (!hasFigure(text)) {
      return List.of();
    }
    DatesInText datesInText = new DatesInText(text, dates);
    List<Cited> cited = new ArrayList<>();
    List<NumberInText> found = new ArrayList<>();
    scan(text, cited, found);
    cited.addAll(rule.cite(text, found, datesInText, speaker));
    List<Finding> all = new ArrayList<>(cited);
    all.addAll(datesInText.all());
    return inOrder(all);
  }

  /** Sorts; of what overlaps the earlier and longer stays. */
  private static List<Finding> inOrder(List<Finding> all) {
    all.sort(
        Comparator.comparingInt(Finding::start)
            .thenComparing(Comparator.comparingInt(Finding::end).reversed()));
    List<Finding> apart = new ArrayList<>(all.size());
    int end = 0;
    for (Finding finding : all) {
      if (finding.start() >= end) {
        apart.add(finding);
        end = finding.end();
      }
    }
    return apart;
  }

  /** Collects the symbols and, elsewhere, everything built like a number. */
  private void scan(String text, List<Cited> cited, List<NumberInText> found) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int next = at + 1;
      if (Characters.isFigure(c)) {
        Optional<NumberInText> number =
            beginsNumber(text, at) ? numbers.read(text, at) : Optional.empty();
        number.ifPresent(found::add);
        next = number.map(NumberInText::end).orElse(Figures.end(text, at));
      } else if (Characters.isCapital(c) && beginsWord(text, at)) {
        Optional<Cited> symbol = symbol(text, at, cited);
        next = symbol.map(Cited::end).orElse(next);
      } else if (Characters.isUnspaced(c) && HanFigures.is(c)) {
        Optional<NumberInText> number = NumberGrammar.han(text, at);
        number.ifPresent(found::add);
        next = number.map(NumberInText::end).orElse(next);
      }
      at = next;
    }
  }

  /** A document by its symbol; modifiers that share it are added too. */
  private Optional<Cited> symbol(String text, int start, List<Cited> into) {
    Optional<Cited> deliberated = deliberation(text, start);
    if (deliberated.isPresent()) {
      into.add(deliberated.get());
      return deliberated;
    }
    Optional<SymbolInText> read = symbols.read(text, start);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    SymbolInText symbol = read.get();
    Cited last = document(symbol, symbol.value());
    into.add(last);
    Optional<SymbolInText> modifier = modifier(text, symbol.end());
    while (modifier.isPresent()) {
      last = document(modifier.get(), symbols.complete(symbol.value(), modifier.get().value()));
      into.add(last);
      modifier = modifier(text, last.end());
    }
    return Optional.of(last);
  }

  private static Cited document(SymbolInText place, String symbol) {
    return new Cited(
        place.start(),
        place.end(),
        new Target.Document(symbol),
        Optional.empty(),
        place.repaired());
  }

  /** A modifier after a separator: {@code and Add.1}. */
  private Optional<SymbolInText> modifier(String text, int end) {
    int at = Characters.skipWhite(text, end);
    if (at < text.length() && words.attached().indexOf(text.charAt(at)) >= 0) {
      at = Characters.skipWhite(text, at + 1);
    } else {
      Optional<PhraseFinder.Match<Boolean>> separator = words.separators().startingAt(text, at);
      if (separator.isEmpty()) {
        return Optional.empty();
      }
      at = Characters.skipWhite(text, separator.get().end());
    }
    return at < text.length() ? symbols.modifier(text, at) : Optional.empty();
  }

  /** A deliberation by its symbol: {@code A/RES/60/1}, {@code S/PRST/2000/14}. */
  private Optional<Cited> deliberation(String text, int start) {
    for (Series series : Series.ALL) {
      String prefix = series.prefix();
      if (startsWith(text, start, prefix)) {
        int at = Characters.skipWhite(text, start + prefix.length());
        int figure = firstFigure(text, at);
        return (figure < text.length()
                ? numbers.read(text, figure)
                : Optional.<NumberInText>empty())
            .filter(number -> number.start() == at)
            .map(
                number ->
                    new Cited(
                        start,
                        number.end(),
                        new Target.Deliberated(
                            series.organ(), number.canonical(), Optional.empty()),
                        Optional.empty(),
                        repaired(text, start, number.end())));
      }
    }
    return Optional.empty();
  }

  /** Where the figures begin, after {@code S-} or {@code ES-} if that is there. */
  private static int firstFigure(String text, int start) {
    int at = start;
    while (at < text.length() && at - start < 3 && !Characters.isFigure(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean startsWith(String text, int start, String series) {
    if (start + series.length() >= text.length()) {
      return false;
    }
    for (int i = 0; i < series.length(); i++) {
      if (Characters.latin(text.charAt(start + i)) != series.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean repaired(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.latin(text.charAt(i)) != text.charAt(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsNumber(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Characters.isAlphabetic(before)
        && before != '/'
        && !(at > 1
            && (before == '.' || before == ',')
            && Characters.isFigure(text.charAt(at - 2)));
  }

  private static boolean beginsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Characters.isAlphabetic(before)
        && !Characters.isFigure(before)
        && before != '/'
        && before != '.'
        && !Characters.isHyphen(before);
  }

  private static boolean hasFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isFigure(c) || Characters.isUnspaced(c) && HanFigures.is(c)) {
        return true;
      }
    }
    return false;
  }
}
