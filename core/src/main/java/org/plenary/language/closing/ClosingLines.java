package org.plenary.language.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plenary.language.number.Dates;
import org.plenary.language.number.FoundDate;
import org.plenary.language.number.Numerals;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.language.phrase.Phrases;
import org.plenary.rules.RuleSection;

/** Tells the lines at the end of a deliberation apart, in one language. */
public final class ClosingLines {

  /** How far a date may stand from the meeting that it belongs to, in characters. */
  private static final int NEAR = 60;

  /** No line that names a meeting and its date is longer, in characters. */
  private static final int LONGEST_MEETING = 400;

  private final List<String> meetings;
  private final Phrases meeting;
  private final Function<Folded, Optional<Meeting>> heldMeeting = this::readMeeting;
  private final Phrases adoption;
  private final Function<Folded, Optional<AdoptionSentence>> adopted = this::readAdoption;
  private final Phrases sitting;
  private final Phrases day;
  private final Phrases vote;
  private final Phrases recorded;
  private final Numerals numerals;
  private final Dates dates;

  /** Reads the section of closing lines of a data file. */
  public ClosingLines(RuleSection rules, Numerals numerals, Dates dates) {
    this.numerals = numerals;
    this.dates = dates;
    meetings = rules.texts("meeting");
    meeting = Phrases.of(meetings);
    adoption = Phrases.of(rules.texts("adoption"));
    sitting = Phrases.of(rules.texts("sitting"));
    day = Phrases.of(rules.texts("day"));
    vote = Phrases.of(rules.texts("vote"));
    recorded = Phrases.of(rules.texts("recorded"));
  }

  /** The lines with the meeting, as phrases. */
  public List<String> meetings() {
    return meetings;
  }

  /** The meeting that the whole line names, e.g. {@code 68th plenary meeting}. */
  public Optional<Meeting> meeting(CharSequence line) {
    if (line.length() > LONGEST_MEETING) {
      return Optional.empty();
    }
    return Folded.of(line).told(heldMeeting);
  }

  private Optional<Meeting> readMeeting(Folded line) {
    for (Phrase phrase : meeting.in(line)) {
      Optional<Phrase.Found> found = phrase.whole(line);
      OptionalInt number =
          found
              .map(it -> numerals.ordinal(it.text(it.has("n") ? "n" : "ordinal")))
              .orElse(OptionalInt.empty());
      Optional<LocalDate> date = found.flatMap(it -> dates.parse(it.text("date")));
      if (number.isPresent() && (date.isPresent() || !found.orElseThrow().has("date"))) {
        return Optional.of(new Meeting(number.getAsInt(), date));
      }
    }
    return Optional.empty();
  }

  /**
   * What the line says of the adoption, if it is a sentence such as {@code Adopted unanimously at
   * the 87th meeting.}
   */
  public Optional<AdoptionSentence> adoption(CharSequence line) {
    return Folded.of(line).told(adopted);
  }

  private Optional<AdoptionSentence> readAdoption(Folded folded) {
    for (Phrase phrase : adoption.in(folded)) {
      Optional<AdoptionSentence> found = phrase.whole(folded).flatMap(this::adoption);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether two lines are together what {@link #adoption} finds. */
  public boolean isAdoption(CharSequence first, CharSequence second) {
    Folded begun = Folded.of(first);
    Folded ended = Folded.of(second);
    return adoption.mayBeIn(begun, ended) && adoption(begun + " " + ended).isPresent();
  }

  private Optional<AdoptionSentence> adoption(Phrase.Found found) {
    String number = found.has("n") ? "n" : "ordinal";
    Optional<AdoptionSentence.Day> day =
        found.has("date")
            ? dates
                .parse(found.text("date"))
                .map(date -> new AdoptionSentence.Day(date, place(found, "date")))
            : Optional.empty();
    return found.has("date") && day.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AdoptionSentence(
                numerals.ordinal(found.text(number)),
                place(found, number),
                found.has("vote") ? Optional.of(place(found, "vote")) : Optional.empty(),
                day));
  }

  private static AdoptionSentence.Place place(Phrase.Found found, String name) {
    return new AdoptionSentence.Place(found.start(name), found.end(name));
  }

  /**
   * The meeting and date with which the text of a decision or statement begins, e.g. {@code At its
   * 61st plenary meeting, on 15 March 2022, the General Assembly}.
   */
  public Optional<Meeting> sitting(CharSequence text) {
    Folded folded = Folded.of(text);
    for (Phrase phrase : sitting.in(folded)) {
      Optional<Meeting> held = phrase.prefix(folded).flatMap(found -> sitting(found, folded));
      if (held.isPresent()) {
        return held;
      }
    }
    return Optional.empty();
  }

  private Optional<Meeting> sitting(Phrase.Found found, Folded text) {
    String place = found.has("n") ? "n" : "ordinal";
    OptionalInt number = numerals.ordinal(found.text(place));
    int end = text.start(found.end());
    Optional<LocalDate> date =
        found.has("date")
            ? dates.parse(found.text("date"))
            : dates.find(text, end).filter(day -> day.start() - end < NEAR).map(FoundDate::date);
    return number.isPresent() && date.isPresent()
        ? Optional.of(new Meeting(number.getAsInt(), date))
        : Optional.empty();
  }

  /** The date that the whole line is, an article before it aside. */
  public Optional<LocalDate> date(CharSequence line) {
    Optional<LocalDate> date = dates.parse(line);
    return date.isPresent() || line.length() > NEAR ? date : afterArticle(Folded.of(line));
  }

  private Optional<LocalDate> afterArticle(Folded line) {
    return day.in(line).stream()
        .flatMap(phrase -> phrase.whole(line).stream())
        .flatMap(found -> dates.parse(found.text("date")).stream())
        .findFirst();
  }

  /** Whether the line tells of the vote, e.g. {@code [Adopted without a vote.]}. */
  public boolean isVote(CharSequence line) {
    Folded folded = Folded.of(line);
    return recorded.prefix(folded).isPresent()
        || vote.in(folded).stream().anyMatch(phrase -> isWholeOrLabel(phrase, folded));
  }

  /** A label such as {@code In favour:} may have names after its colon. */
  private static boolean isWholeOrLabel(Phrase phrase, Folded line) {
    return phrase.whole(line).isPresent()
        || phrase.prefix(line).filter(it -> line.text().startsWith(":", it.end())).isPresent();
  }
}
