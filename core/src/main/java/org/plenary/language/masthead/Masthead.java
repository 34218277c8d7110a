package org.plenary.language.masthead;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.number.Dates;
import org.plenary.language.number.FoundDate;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.language.phrase.Phrases;
import org.plenary.model.DocumentKind;
import org.plenary.model.Organ;
import org.plenary.rules.RuleSection;
import org.plenary.text.Characters;
import org.plenary.text.Figures;

/** Tells the lines at the head of a document apart, in one language. */
public final class Masthead {

  /** The figures of a number and its year at least. */
  private static final int FEWEST_FIGURES = 5;

  private static final int LONGEST_LANGUAGE = 40;

  private final Phrases distribution;
  private final Phrases original;
  private final Phrases agendaItem;
  private final Phrases basis;
  private final Phrases committees;
  private final Phrases otherDocuments;
  private final Sponsors sponsors;
  private final Phrases councilNumber;
  private final Phrases adoption;
  private final Map<DocumentKind, Phrases> documents = new EnumMap<>(DocumentKind.class);
  private final Function<Folded, Optional<DocumentLine>> documentLine = this::readDocumentLine;
  private final Set<String> languages;
  private final Organs organs;
  private final Dates dates;

  /** Reads the section of the masthead of a data file. */
  public Masthead(RuleSection rules, Organs organs, Dates dates) {
    this.organs = organs;
    this.dates = dates;
    Map<String, String> places = Map.of("organ", organs.expression());
    distribution = Phrases.of(rules.texts("distribution"), places);
    original = Phrases.of(rules.texts("original"), places);
    agendaItem = Phrases.of(rules.texts("agenda item"), places);
    basis = Phrases.of(rules.texts("basis"), places);
    committees = Phrases.of(rules.texts("committees"));
    otherDocuments = Phrases.of(rules.texts("other documents"));
    sponsors = new Sponsors(rules.section("sponsors"));
    councilNumber = Phrases.of(rules.texts("council number"), places);
    adoption = Phrases.of(rules.texts("council adoption"), places);
    RuleSection kinds = rules.section("documents");
    for (DocumentKind kind : DocumentKind.values()) {
      String key = RuleSection.key(kind);
      documents.put(kind, Phrases.of(kinds.texts(key), places));
    }
    languages =
        rules.texts("languages").stream().map(Folded::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the line is the distribution, e.g. {@code Distr.: General}. */
  public boolean distribution(CharSequence line) {
    return distribution.whole(Folded.of(line)).isPresent();
  }

  /** Whether the line names the language of the original, e.g. {@code Original: English}. */
  public boolean originalLanguage(CharSequence line) {
    return original
        .whole(Folded.of(line))
        .filter(found -> languages.contains(Folded.key(found.text("language"))))
        .isPresent();
  }

  /** Whether the whole line is the name of a language, e.g. {@code English}. */
  public boolean languageName(CharSequence line) {
    return line.length() <= LONGEST_LANGUAGE && languages.contains(Folded.key(line));
  }

  /** Whether the line names items of the agenda, e.g. {@code Agenda item 54 (a)}. */
  public boolean agendaItem(CharSequence line) {
    return agendaItem.whole(Folded.of(line)).isPresent();
  }

  /** Whether the line names a committee, e.g. {@code Third Committee}. */
  public boolean committee(CharSequence line) {
    return committees.whole(Folded.of(line)).isPresent();
  }

  /** Whether the line heads a document that is no deliberation, e.g. a note by the Secretariat. */
  public boolean otherDocument(CharSequence line) {
    return otherDocuments.whole(Folded.of(line)).isPresent();
  }

  /**
   * The sponsors of a draft, one by one.
   *
   * @return the offsets between which each name stands in the list
   */
  public List<int[]> sponsors(CharSequence list) {
    return sponsors.names(list);
  }

  /** Whether a list of sponsors that a line ends in goes on in the next one. */
  public boolean goesOnAsSponsors(CharSequence line, CharSequence next) {
    return sponsors.goesOn(Folded.of(line), Folded.of(next));
  }

  /** Whether the line begins to say on whose report or draft a text was adopted. */
  public boolean basis(CharSequence line) {
    return basis.prefix(Folded.of(line)).isPresent();
  }

  /**
   * What the line says of the kind of document, its organ and date, e.g. {@code Resolution adopted
   * by the General Assembly on 22 December 2005} or {@code Draft resolution}.
   */
  public Optional<DocumentLine> documentLine(CharSequence line) {
    return Folded.of(line).told(documentLine);
  }

  private Optional<DocumentLine> readDocumentLine(Folded folded) {
    for (Map.Entry<DocumentKind, Phrases> entry : documents.entrySet()) {
      for (Phrase phrase : entry.getValue().in(folded)) {
        Optional<Phrase.Found> found = phrase.whole(folded);
        Optional<LocalDate> date = found.flatMap(this::date);
        if (found.isPresent() && (date.isPresent() || !found.get().has("date"))) {
          Optional<Organ> organ = organs.mentioned(found.get().text("organ"));
          Optional<DocumentLine.SponsorRange> sponsors =
              Stream.of("sponsors", "submitter")
                  .filter(found.get()::has)
                  .map(
                      it ->
                          new DocumentLine.SponsorRange(found.get().start(it), found.get().end(it)))
                  .findFirst();
          return Optional.of(new DocumentLine(entry.getKey(), organ, date, sponsors));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two lines may say together what {@link #documentLine} tells: a quick look. */
  public boolean mayBeDocumentLine(CharSequence first, CharSequence second) {
    Folded one = Folded.of(first);
    Folded two = Folded.of(second);
    return documents.values().stream().anyMatch(phrases -> phrases.mayBeIn(one, two));
  }

  /**
   * The number that heads a Security Council resolution, e.g. {@code Resolution 1325 (2000)}; a
   * line with a small letter is one of a sentence that cites it.
   */
  public Optional<YearNumber> councilNumber(CharSequence line) {
    if (Characters.startsLow(line) || !Figures.areIn(line, FEWEST_FIGURES)) {
      return Optional.empty();
    }
    return councilNumber
        .whole(Folded.of(line))
        .map(found -> new YearNumber(found.number("n"), found.number("y")));
  }

  /**
   * Meeting and date in the line under that number, e.g. {@code Adopted by the Security Council at
   * its 4213th meeting, on 31 October 2000}.
   */
  public Optional<AdoptionLine> adoption(CharSequence line) {
    Folded folded = Folded.of(line);
    for (Phrase phrase : adoption.in(folded)) {
      Optional<Phrase.Found> found = phrase.whole(folded);
      Optional<LocalDate> date =
          found.filter(it -> it.has("any") && !it.has("date")).isPresent()
              ? dates.find(line, 0).map(FoundDate::date)
              : found.flatMap(this::date);
      if (found.isPresent() && (date.isPresent() || !found.get().has("date"))) {
        OptionalInt meeting =
            found.get().has("n") ? OptionalInt.of(found.get().number("n")) : OptionalInt.empty();
        return Optional.of(new AdoptionLine(meeting, date));
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(Phrase.Found found) {
    return found.has("date") ? dates.parse(found.text("date")) : Optional.empty();
  }
}
