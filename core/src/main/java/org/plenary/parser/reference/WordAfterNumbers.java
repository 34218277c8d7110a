package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.phrase.PhraseFinder;
import org.plenary.model.DocumentKind;
import org.plenary.parser.reference.Finding.Cited;
import org.plenary.parser.reference.Finding.Dated;
import org.plenary.text.Characters;

/**
 * Languages that say 2003年12月23日第58/220号决议: date, number between two signs, then the word, which
 * may close a list. Until the 1970s the word stood before a number in Han figures:
 * 一九五〇年十二月十四日决议案三九六(五).
 */
final class WordAfterNumbers implements CitationRule {

  /** How much may qualify the word after "and other", in characters. */
  private static final int QUALIFIER = 8;

  private final ReferenceWords words;
  private final Separators separators;

  WordAfterNumbers(ReferenceWords words) {
    this.words = words;
    this.separators = new Separators(words);
  }

  @Override
  public List<Cited> cite(
      String text, List<NumberInText> numbers, DatesInText dates, Speaker speaker) {
    List<Cited> cited = new ArrayList<>();
    NumberList open = new NumberList(Optional.empty());
    int end = 0;
    for (NumberInText number : numbers) {
      Printed printed = printed(text, number, dates);
      boolean continues = !open.isEmpty() && continues(text, end, printed);
      if (!continues) {
        open = new NumberList(printed.named);
        boolean headed = printed.word.isPresent() && wordAfter(text, printed.end).isEmpty();
        if (headed) {
          open.add(printed.item(number));
          open.cite(printed.word.get(), printed.start, printed.end, speaker, cited);
        }
        if (headed || !printed.opened && wordAfter(text, printed.end).isEmpty()) {
          open = new NumberList(Optional.empty());
          continue;
        }
      }
      open.add(printed.item(number));
      end = printed.end;
      Optional<PhraseFinder.Match<DocumentKind>> word = wordAfter(text, end);
      if (word.isPresent()) {
        open.cite(word.get().meaning(), printed.start, word.get().end(), speaker, cited);
        open = new NumberList(Optional.empty());
      }
    }
    return cited;
  }

  /** The word directly after a number, or after "and other": 第1325(2000)号等相关决议. */
  private Optional<PhraseFinder.Match<DocumentKind>> wordAfter(String text, int end) {
    int at = Characters.skipWhite(text, end);
    Optional<PhraseFinder.Match<Boolean>> others = words.others().startingAt(text, at);
    int from = others.map(PhraseFinder.Match::end).orElse(at);
    int until = others.isPresent() ? Math.min(text.length(), from + QUALIFIER) : from + 1;
    for (int i = from; i < until && i < text.length(); i++) {
      Optional<PhraseFinder.Match<DocumentKind>> word = words.kinds().startingAt(text, i);
      if (word.isPresent()) {
        return others.isPresent()
            ? word.map(found -> new PhraseFinder.Match<>(at, at, found.meaning()))
            : word;
      }
    }
    return Optional.empty();
  }

  private boolean continues(String text, int end, Printed printed) {
    int before = separators.before(text, printed.nameStart);
    return before != printed.nameStart
        && (Separators.skipObjectsBack(text, before) <= end
            || printed.opened && !Separators.sentenceEnds(text, end, before));
  }

  private Printed printed(String text, NumberInText number, DatesInText dates) {
    Optional<PhraseFinder.Match<Boolean>> opening =
        words.opensNumber().endingAt(text, Characters.skipWhiteBack(text, number.start()));
    Optional<PhraseFinder.Match<DocumentKind>> word =
        opening.isPresent()
            ? Optional.empty()
            : words.kinds().endingAt(text, Characters.skipWhiteBack(text, number.start()));
    int sign =
        opening
            .map(PhraseFinder.Match::start)
            .or(() -> word.map(PhraseFinder.Match::start))
            .orElse(number.start());
    Optional<Dated> date = dates.endingAt(Characters.skipWhiteBack(text, sign));
    int start = date.map(Dated::start).orElse(sign);
    Optional<PhraseFinder.Match<CitedBody>> body =
        words.bodies().endingAt(text, Characters.skipWhiteBack(text, start));
    int end =
        words
            .closesNumber()
            .startingAt(text, Characters.skipWhite(text, number.end()))
            .map(PhraseFinder.Match::end)
            .orElse(number.end());
    return new Printed(
        start,
        end,
        body.map(PhraseFinder.Match::start).orElse(start),
        opening.isPresent(),
        word.map(PhraseFinder.Match::meaning),
        date,
        body.map(PhraseFinder.Match::meaning));
  }

  /** A number with what stands around it. */
  private record Printed(
      int start,
      int end,
      int nameStart,
      boolean opened,
      Optional<DocumentKind> word,
      Optional<Dated> date,
      Optional<CitedBody> named) {

    NumberList.Item item(NumberInText number) {
      return new NumberList.Item(number, start, end, date, date, named);
    }
  }
}
