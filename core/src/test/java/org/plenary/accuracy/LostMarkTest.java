package org.plenary.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;
import org.plenary.source.SourceException;
import org.plenary.source.Span;
import org.plenary.source.TextReader;

/**
 * A note whose call or number was lost takes nothing with it: one by one, each is cut out of real
 * texts, and what is read of the rest is compared with what was read before. The ratchet holds the
 * share of texts that stay the same, and of those in which every number does.
 */
@Tag("corpus")
class LostMarkTest {

  /** A mark that the source has in one piece. */
  private static final Pattern MARK = Pattern.compile("[\\s(\\[]*\\d{1,3}/?[\\s)\\]]*");

  /** Shares are cut off behind so many parts of the whole, as the ratchet keeps them. */
  private static final int PARTS = 10_000;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  @ParameterizedTest
  @EnumSource(names = {"SIX_RAW", "SIX2_RAW", "SIX_PDFTEXT", "SIX2_PDFTEXT"})
  void leavesTextAndNumbersAsTheyAre(Corpus corpus) throws IOException {
    for (String mark : List.of("call", "number")) {
      List<Outcome> outcomes =
          corpus.documents().parallelStream().flatMap(it -> lost(it, mark).stream()).toList();
      Ratchet.read()
          .hold(
              "lost-" + mark + "." + corpus.key(),
              Map.of(
                  "same-text", share(outcomes, Outcome::sameText),
                  "same-numbers", share(outcomes, Outcome::sameNumbers)));
    }
  }

  private record Outcome(boolean sameText, boolean sameNumbers) {}

  private static double share(List<Outcome> outcomes, Function<Outcome, Boolean> same) {
    long kept = outcomes.stream().filter(same::apply).count();
    return Math.floor((double) kept * PARTS / outcomes.size()) / PARTS;
  }

  /** What becomes of a text without one mark after the other. */
  private static List<Outcome> lost(Path file, String mark) {
    try {
      String text = new TextReader().read("", Files.readAllBytes(file), Optional.empty()).text();
      Told before = Told.of(read(text));
      List<Outcome> outcomes = new ArrayList<>();
      for (Inline.Note note : before.found) {
        List<Span> spans = note.source().list();
        Span cut = spans.get(mark.equals("call") ? 0 : spans.size() - 1);
        if (spans.size() > 1 && MARK.matcher(text.substring(cut.start(), cut.end())).matches()) {
          Told after = Told.of(read(text.substring(0, cut.start()) + text.substring(cut.end())));
          outcomes.add(
              new Outcome(before.isSameText(after), before.numbers().equals(after.numbers())));
        }
      }
      return outcomes;
    } catch (IOException | SourceException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Deliberation read(String text) throws SourceException {
    return Converted.PLENARY.read("text", text.getBytes(UTF_8)).deliberation();
  }

  /** What a document says in its text and in its notes, wherever these are called. */
  private static final class Told extends Walker {

    private final StringBuilder body = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<Inline.Note> found = new ArrayList<>();
    private StringBuilder out = body;

    static Told of(Deliberation deliberation) {
      Told told = new Told();
      told.walk(deliberation);
      return told;
    }

    boolean isSameText(Told other) {
      return bare(body).equals(bare(other.body))
          && notes.stream().sorted().toList().equals(other.notes.stream().sorted().toList());
    }

    Map<String, Integer> numbers() {
      Map<String, Integer> words = Words.of(body + " " + String.join(" ", notes)).counts();
      words.keySet().removeIf(word -> !Character.isDigit(word.charAt(0)));
      return words;
    }

    private static String bare(CharSequence text) {
      return SPACE.matcher(text).replaceAll("");
    }

    @Override
    protected void number(Numbering numbering) {
      out.append(' ').append(numbering.printed()).append(' ');
    }

    @Override
    public Void text(Block.TextBlock text) {
      out.append('\n');
      return super.text(text);
    }

    @Override
    public Void text(Inline.Text text) {
      out.append(text.value());
      return done();
    }

    @Override
    public Void note(Inline.Note note) {
      found.add(note);
      StringBuilder around = out;
      out = new StringBuilder();
      super.note(note);
      notes.add(bare(out));
      out = around;
      return done();
    }
  }
}
