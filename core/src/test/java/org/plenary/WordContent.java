package org.plenary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;

/**
 * What a Word file must give back of the text of a deliberation: the words of the body without
 * notes, numbers and tables, and these for themselves. Blanks, the direction of text and forms of
 * letters that are the same character do not count.
 */
final class WordContent extends Walker {

  private static final Pattern IGNORED =
      Pattern.compile("[\\s\\u00a0\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private final StringBuilder body = new StringBuilder();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder marks = new StringBuilder();

  /** Where words go now. */
  private StringBuilder out = body;

  private WordContent() {}

  static WordContent of(Deliberation deliberation) {
    WordContent content = new WordContent();
    content.whole(deliberation);
    return content;
  }

  private void whole(Deliberation deliberation) {
    blocks(deliberation.preamble());
    blocks(deliberation.body());
    deliberation.parts().forEach(this::whole);
    blocks(deliberation.conclusions());
    deliberation.annexes().forEach(this::annex);
  }

  String body() {
    return key(body);
  }

  List<String> numbers() {
    return numbers;
  }

  List<String> notes() {
    return notes;
  }

  /** The cells of tables, with what they span. */
  List<String> tables() {
    return tables;
  }

  /**
   * All characters in the order of their codes, without lines that are drawn; the marks of notes
   * twice, as their calls and before them.
   */
  String letters() {
    return Stream.of(body(), marks.toString(), String.join("", notes), String.join("", cells))
        .flatMapToInt(String::chars)
        .filter(c -> c != '_' && c != ' ')
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Whether all numbers of another are among those of this, in order. */
  boolean hasNumbersOf(WordContent other) {
    int at = 0;
    for (String number : numbers) {
      at += at < other.numbers.size() && other.numbers.get(at).equals(number) ? 1 : 0;
    }
    return at == other.numbers.size();
  }

  private static String key(CharSequence text) {
    return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** What is written while something is done, which does not go where words went before. */
  private String apart(Runnable written) {
    StringBuilder before = out;
    out = new StringBuilder();
    written.run();
    String text = key(out);
    out = before;
    return text;
  }

  @Override
  protected void number(Numbering numbering) {
    numbers.add(key(numbering.printed()));
    out.append(numbering.printed());
  }

  @Override
  public Void text(Inline.Text text) {
    out.append(text.value());
    return done();
  }

  @Override
  public Void note(Inline.Note note) {
    marks.append(key(note.marker()));
    notes.add(key(note.marker()) + " " + apart(() -> super.note(note)));
    return done();
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    notes.add(key(call.marker()));
    return done();
  }

  @Override
  public Void table(Block.Table table) {
    inlines(table.caption());
    for (Block.Row row : table.rows()) {
      tables.add("row");
      for (Block.Cell cell : row.cells()) {
        String text = apart(() -> blocks(cell.content()));
        cells.add(text);
        tables.add(cell.columns() + "x" + cell.rows() + " " + text);
      }
    }
    return done();
  }
}
