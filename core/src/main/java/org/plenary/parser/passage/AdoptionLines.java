package org.plenary.parser.passage;

import java.util.List;
import org.plenary.language.closing.ClosingLines;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SiftedText;
import org.plenary.text.Characters;

/** The sentence of the Security Council on the adoption, which may stand on several lines. */
final class AdoptionLines {

  /** No such sentence is longer, in characters. */
  private static final int LONGEST = 600;

  private final ClosingLines closing;
  private final List<SiftedText.TextLine> lines;
  private final List<Extract> texts;

  /**
   * @param closing tells the sentence
   * @param lines the lines
   * @param texts the texts of the lines
   */
  AdoptionLines(ClosingLines closing, List<SiftedText.TextLine> lines, List<Extract> texts) {
    this.closing = closing;
    this.lines = lines;
    this.texts = texts;
  }

  /** Whether the sentence begins with a line, and may go on in the next, unless in brackets. */
  boolean begins(int line) {
    Extract text = texts.get(line);
    return text.length() < LineBeginnings.LONGEST_HEADING
        && !Characters.startsLow(text.text())
        && (closing.adoption(text).isPresent()
            || line + 1 < lines.size()
                && !texts.get(line + 1).text().startsWith("[")
                && closing.isAdoption(text, texts.get(line + 1)));
  }

  /** Whether the sentence that began with a line is complete before another. */
  boolean ends(int first, int line) {
    StringBuilder sentence = new StringBuilder();
    for (int i = first; i < line; i++) {
      sentence.append(texts.get(i).text()).append(' ');
    }
    String text = sentence.toString().strip();
    long open = text.chars().filter(c -> c == '(' || c == '（').count();
    long closed = text.chars().filter(c -> c == ')' || c == '）').count();
    boolean ended =
        open <= closed && !text.isEmpty() && ".。".indexOf(text.charAt(text.length() - 1)) >= 0;
    return text.length() > LONGEST
        || closing.adoption(text).isPresent()
            && (ended || lines.get(line).before() == SiftedText.Gap.BLANK && open <= closed);
  }
}
