package org.plenary.parser.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.language.LanguageRules;
import org.plenary.language.closing.Meeting;
import org.plenary.language.masthead.AdoptionLine;
import org.plenary.language.masthead.DocumentLine;
import org.plenary.language.masthead.YearNumber;
import org.plenary.model.Block;
import org.plenary.model.DocumentKind;
import org.plenary.model.FieldKind;
import org.plenary.model.Organ;

/** What the lines of a masthead tell of their document, gathered as each is recognised. */
final class MastheadFacts {

  private final LanguageRules rules;
  private Optional<DocumentKind> kind = Optional.empty();
  private Optional<Organ> organ = Optional.empty();
  private Optional<String> number = Optional.empty();
  private Optional<String> symbol = Optional.empty();
  private Optional<LocalDate> adopted = Optional.empty();
  private Optional<LocalDate> issued = Optional.empty();
  private OptionalInt session = OptionalInt.empty();
  private OptionalInt meeting = OptionalInt.empty();

  MastheadFacts(LanguageRules rules) {
    this.rules = rules;
  }

  boolean hasKind() {
    return kind.isPresent();
  }

  boolean hasSession() {
    return session.isPresent();
  }

  /** Whether the number is known and has no letter of a part yet. */
  boolean endsWithFigure() {
    return number.filter(it -> Character.isDigit(it.charAt(it.length() - 1))).isPresent();
  }

  void number(String found) {
    number = Optional.of(found);
  }

  /** Says when the document was adopted. */
  void adopted(LocalDate date) {
    adopted = Optional.of(date);
  }

  /** Says when the document was adopted, unless that is known. */
  void adoptedPerhaps(LocalDate date) {
    adopted = adopted.or(() -> Optional.of(date));
  }

  /** Reads the Security Council's line of adoption. */
  void adoption(AdoptionLine line) {
    line.date().ifPresent(this::adopted);
    meeting = line.meeting().isPresent() ? line.meeting() : meeting;
  }

  /** The document is a draft or an amendment, which has its symbol for a number. */
  void proposal(DocumentKind found) {
    kind = Optional.of(found);
    number = symbol;
  }

  /** The letter of a part, which number and symbol get. */
  void part(String letter) {
    number = number.map(it -> it + " " + letter);
    symbol = symbol.map(it -> OwnSymbol.hasLetter(it, letter) ? it : it + letter);
  }

  ParsedHead head(
      List<Block.TextBlock> masthead, List<Block.TextBlock> preface, Optional<String> title) {
    return new ParsedHead(
        masthead,
        preface,
        kind,
        organ,
        number,
        symbol,
        Optional.empty(),
        title,
        adopted,
        issued,
        session,
        meeting);
  }

  /**
   * Tells what a line is, and takes note of what it says.
   *
   * @param confirmed the symbol, if a line begins with its number
   */
  Optional<MastheadField> recognise(String text, Optional<String> confirmed) {
    if (rules.organs().isPublisher(text)) {
      return MastheadField.of(FieldKind.PUBLISHER);
    }
    Optional<Organ> named =
        rules.organs().mastheadOrgan(text).or(() -> rules.organs().formula(text));
    if (named.isPresent()) {
      organ = named;
      return MastheadField.of(FieldKind.ISSUING_BODY);
    }
    if (symbol.isEmpty() && OwnSymbol.isSymbol(text) && confirmed.orElse(text).equals(text)) {
      symbol = Optional.of(OwnSymbol.spelt(text));
      return MastheadField.of(FieldKind.SYMBOL);
    }
    if (rules.masthead().distribution(text)) {
      return MastheadField.of(FieldKind.DISTRIBUTION);
    }
    if (rules.masthead().originalLanguage(text) || rules.masthead().languageName(text)) {
      return MastheadField.of(FieldKind.ORIGINAL_LANGUAGE);
    }
    Optional<LocalDate> date = rules.dates().parse(text);
    if (date.isPresent()) {
      issued = issued.or(() -> date);
      return MastheadField.of(FieldKind.ISSUED, date.get());
    }
    OptionalInt sitting = rules.sessions().session(text);
    if (sitting.isPresent()) {
      session = sitting;
      return MastheadField.of(FieldKind.SESSION, sitting.getAsInt());
    }
    if (rules.masthead().agendaItem(text)) {
      return MastheadField.of(FieldKind.AGENDA_ITEM);
    }
    if (rules.masthead().committee(text)) {
      return MastheadField.of(FieldKind.COMMITTEE);
    }
    Optional<YearNumber> council = rules.masthead().councilNumber(text);
    if (council.isPresent()) {
      number = Optional.of(council.get().number() + " (" + council.get().year() + ")");
      kind = Optional.of(DocumentKind.RESOLUTION);
      adopted = rules.masthead().adoption(text).flatMap(AdoptionLine::date).or(() -> adopted);
      return MastheadField.of(FieldKind.RESOLUTION_NUMBER);
    }
    if (rules.masthead().adoption(text).isPresent()) {
      return MastheadField.of(FieldKind.ADOPTION);
    }
    Optional<Meeting> held = rules.closing().meeting(text);
    if (held.isPresent()) {
      meeting = OptionalInt.of(held.get().number());
      return MastheadField.of(FieldKind.ADOPTION_MEETING, held.get().number());
    }
    Optional<DocumentLine> document = rules.masthead().documentLine(text);
    if (document.isPresent()) {
      kind = Optional.of(document.get().kind());
      organ = document.get().organ().or(() -> organ);
      return MastheadField.of(FieldKind.DOCUMENT_TYPE);
    }
    return Optional.empty();
  }
}
