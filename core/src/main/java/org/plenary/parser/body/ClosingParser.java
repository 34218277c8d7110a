package org.plenary.parser.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.language.closing.AdoptionSentence;
import org.plenary.language.closing.ClosingLines;
import org.plenary.language.closing.Meeting;
import org.plenary.language.number.FoundDate;
import org.plenary.model.Block;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.parser.line.Extract;
import org.plenary.parser.passage.Passage;

/** Reads the closing lines: meeting, date and vote, in the order in which they are printed. */
final class ClosingParser {

  private final BodyContext reading;
  private final ClosingLines closing;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> adoption = new ArrayList<>();
  private final List<Extract> vote = new ArrayList<>();
  private Optional<LocalDate> date = Optional.empty();
  private OptionalInt meeting = OptionalInt.empty();
  private boolean voting;

  ClosingParser(BodyContext reading) {
    this.reading = reading;
    this.closing = reading.rules().closing();
  }

  /** How many passages from an index on are closing lines; 0 if those there are not. */
  static int count(BodyContext reading, List<Passage> passages, int from) {
    ClosingLines closing = reading.rules().closing();
    Extract first = passages.get(from).text();
    boolean dateFirst =
        closing.date(first).isPresent()
            && from + 1 < passages.size()
            && closing.meeting(passages.get(from + 1).text()).isPresent();
    if (passages.get(from).table().isPresent()) {
      return 0;
    }
    if (closing.adoption(first).isPresent()) {
      return 1;
    }
    if (closing.meeting(first).isEmpty()
        && !dateFirst
        && !(first.text().startsWith("[") && closing.isVote(first))) {
      return 0;
    }
    int at = from;
    boolean vote = false;
    while (at < passages.size() && passages.get(at).table().isEmpty()) {
      Extract text = passages.get(at).text();
      boolean starts = closing.isVote(text);
      if (!vote && !starts && closing.meeting(text).isEmpty() && closing.date(text).isEmpty()) {
        break;
      }
      vote = (vote || starts) && !text.text().endsWith("]");
      at++;
    }
    return at - from;
  }

  ClosingParser parse(List<Passage> passages) {
    passages.forEach(passage -> line(passage.text()));
    flush();
    return this;
  }

  List<Block> blocks() {
    return blocks;
  }

  Optional<LocalDate> date() {
    return date;
  }

  OptionalInt meeting() {
    return meeting;
  }

  private void line(Extract line) {
    String text = line.text();
    Optional<AdoptionSentence> sentence = voting ? Optional.empty() : closing.adoption(line);
    if (sentence.isPresent()) {
      sentence(line, sentence.get());
      return;
    }
    Optional<Meeting> held = voting ? Optional.empty() : closing.meeting(line);
    Optional<LocalDate> day = voting ? Optional.empty() : closing.date(line);
    if (held.isPresent()) {
      meeting = OptionalInt.of(held.get().number());
      held.get()
          .date()
          .ifPresentOrElse(on -> both(line, held.get(), on), () -> meeting(line, held.get()));
    } else if (day.isPresent()) {
      date = day;
      field(FieldKind.ADOPTED, day.get().toString(), line);
    } else {
      if (!voting) {
        flush();
      }
      voting = !text.endsWith("]");
      vote.add(line);
      if (!voting) {
        flush();
      }
    }
  }

  /** Meeting, vote and perhaps date in one sentence. */
  private void sentence(Extract line, AdoptionSentence sentence) {
    meeting = sentence.meeting();
    date = sentence.day().map(AdoptionSentence.Day::date).or(() -> date);
    List<Part> parts = new ArrayList<>();
    Optional<String> number = meeting.stream().mapToObj(Integer::toString).findFirst();
    parts.add(new Part(sentence.held(), FieldKind.ADOPTION_MEETING, number));
    sentence
        .vote()
        .map(place -> new Part(unstopped(line, place), FieldKind.VOTE, Optional.empty()))
        .ifPresent(parts::add);
    sentence
        .day()
        .map(day -> new Part(day.place(), FieldKind.ADOPTED, Optional.of(day.date().toString())))
        .ifPresent(parts::add);
    parts.sort(Comparator.comparingInt(part -> part.place().start()));
    int at = 0;
    for (Part part : parts) {
      Extract words = line.cut(part.place().start(), part.place().end());
      adoption.addAll(reading.inlines().inlines(line.cut(at, part.place().start())));
      adoption.add(reading.inlines().field(part.kind(), part.value(), words));
      at = part.place().end();
    }
    adoption.addAll(reading.inlines().inlines(line.cut(at, line.length())));
  }

  /** A stretch of the sentence with a function. */
  private record Part(AdoptionSentence.Place place, FieldKind kind, Optional<String> value) {}

  private static AdoptionSentence.Place unstopped(Extract line, AdoptionSentence.Place place) {
    int end = place.end();
    while (end > place.start() && " .。".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return new AdoptionSentence.Place(place.start(), end);
  }

  private void meeting(Extract line, Meeting held) {
    field(FieldKind.ADOPTION_MEETING, Integer.toString(held.number()), line);
  }

  /** Meeting and date that were printed, or extracted, on one line. */
  private void both(Extract line, Meeting held, LocalDate on) {
    date = Optional.of(on);
    Optional<FoundDate> found = reading.rules().dates().all(line).stream().reduce((a, b) -> b);
    if (found.isEmpty() || found.get().start() == 0) {
      meeting(line, held);
      return;
    }
    meeting(line.cut(0, found.get().start()).strip(), held);
    field(FieldKind.ADOPTED, on.toString(), line.from(found.get().start()));
  }

  private void field(FieldKind kind, String value, Extract line) {
    if (!adoption.isEmpty()) {
      adoption.add(new Inline.LineBreak());
    }
    adoption.add(reading.inlines().field(kind, Optional.of(value), line));
  }

  private void flush() {
    if (!adoption.isEmpty()) {
      blocks.add(
          new Block.TextBlock(
              List.of(new Inline.Field(FieldKind.ADOPTION, Optional.empty(), adoption))));
      adoption.clear();
    }
    if (!vote.isEmpty()) {
      blocks.add(new Block.TextBlock(List.of(vote())));
      vote.clear();
    }
  }

  /** The outcome with the names of those who voted, each group on a line of its own. */
  private Inline.Field vote() {
    List<Inline> content = new ArrayList<>();
    for (Extract line : vote) {
      if (!content.isEmpty()) {
        content.add(new Inline.LineBreak());
      }
      content.addAll(reading.inlines().inlines(line));
    }
    return new Inline.Field(FieldKind.VOTE, Optional.empty(), content);
  }
}
