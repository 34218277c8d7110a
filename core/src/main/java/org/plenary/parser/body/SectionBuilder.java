package org.plenary.parser.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.model.Block;
import org.plenary.model.Numbering;
import org.plenary.model.SectionLevel;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.passage.Passage;

/**
 * Collects paragraphs under their headings. A heading with a number of its own (I., A., Article 1)
 * makes a section; one without is a cross-heading.
 */
final class SectionBuilder {

  private static final int LONGEST_HEADING = 300;

  /** A section that may still get content. */
  private static final class OpenSection {
    final Label label;
    final Numbering number;
    final List<Object> content = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();

    OpenSection(Label label, Numbering number) {
      this.label = label;
      this.number = number;
    }
  }

  private final BodyContext reading;
  private final List<Object> top = new ArrayList<>();
  private final List<OpenSection> open = new ArrayList<>();
  private boolean headingBefore;

  SectionBuilder(BodyContext reading) {
    this.reading = reading;
  }

  /** Whether a passage without a paragraph's number is a heading. */
  boolean isHeading(Passage passage, String before, Optional<Passage> next, boolean preamble) {
    String text = passage.string();
    if (passage.heading() > 0 && !text.isEmpty()) {
      return true;
    }
    if (text.isEmpty() || text.length() > LONGEST_HEADING || next.isEmpty()) {
      return false;
    }
    boolean typed = passage.text().style(0).size() > 0;
    if (typed && passage.bold() && !SentenceEnds.pause(text)) {
      return true;
    }
    if (preamble && SentenceEnds.comma(before) && leadsToFirst(text, next.get())) {
      return true;
    }
    if (SentenceEnds.clause(text) && !isNumberOnly(text) && !asks(passage)
        || !SentenceEnds.clause(before) && !before.isEmpty() && !headingBefore) {
      return false;
    }
    if (!reading.rules().numerals().headingLabels(passage.text()).isEmpty() || awaitsTitle()) {
      return true;
    }
    return (!typed || passage.centred() || passage.italic())
        && !preamble
        && !SentenceEnds.comma(before)
        && !SentenceEnds.colon(before)
        && Character.isLetter(text.charAt(0))
        && !Character.isLowerCase(text.charAt(0));
  }

  /** Whether a line that ends no clause stands between the recitals and paragraph 1. */
  private boolean leadsToFirst(String text, Passage next) {
    return !SentenceEnds.clause(text)
        && !Character.isLowerCase(text.charAt(0))
        && reading
            .rules()
            .numerals()
            .paragraphNumber(next.text())
            .filter(number -> number.ordinal() == 1 && !number.stopMissing())
            .isPresent();
  }

  private boolean isNumberOnly(String text) {
    return reading.rules().numerals().headingLabels(text).stream()
        .anyMatch(label -> label.end() >= text.length());
  }

  /** Whether it is a question with the number of a heading, as in declarations. */
  private boolean asks(Passage passage) {
    return "?？؟".indexOf(SentenceEnds.last(passage.string())) >= 0
        && !reading.rules().numerals().headingLabels(passage.text()).isEmpty();
  }

  private boolean awaitsTitle() {
    if (open.isEmpty()) {
      return false;
    }
    OpenSection last = open.get(open.size() - 1);
    return last.heading.isEmpty() && last.content.isEmpty();
  }

  void heading(Extract text) {
    headingBefore = true;
    List<Label> labels = reading.rules().numerals().headingLabels(text);
    if (labels.isEmpty()) {
      Block.Heading heading = new Block.Heading(reading.inlines().inlines(text));
      if (awaitsTitle()) {
        open.get(open.size() - 1).heading = Optional.of(heading);
      } else {
        add(heading);
      }
      return;
    }
    Label label = following(labels);
    while (isInside(label)) {
      open.remove(open.size() - 1);
    }
    OpenSection section = new OpenSection(label, reading.numbering(label, text));
    Extract title = reading.after(label, text);
    if (!title.isBlank()) {
      section.heading = Optional.of(new Block.Heading(reading.inlines().inlines(title)));
    }
    innermost().add(section);
    open.add(section);
  }

  /** The reading that goes on with an open section, else the first. */
  private Label following(List<Label> labels) {
    for (int i = open.size() - 1; i >= 0; i--) {
      for (Label label : labels) {
        if (label.style() == open.get(i).label.style()
            && label.ordinal() == open.get(i).label.ordinal() + 1) {
          return label;
        }
      }
    }
    return labels.stream().filter(label -> label.ordinal() == 1).findFirst().orElse(labels.get(0));
  }

  /** Whether a section of that style is open, so that the innermost has to be closed. */
  private boolean isInside(Label label) {
    return open.stream().anyMatch(section -> section.label.style() == label.style());
  }

  /** Adds what stands under the last heading. */
  void add(Block block) {
    headingBefore = block instanceof Block.Heading;
    innermost().add(block);
  }

  private List<Object> innermost() {
    return open.isEmpty() ? top : open.get(open.size() - 1).content;
  }

  /** What was collected. */
  List<Block> build() {
    return blocks(top, 0);
  }

  private static List<Block> blocks(List<Object> content, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Object piece : content) {
      blocks.add(piece instanceof OpenSection section ? section(section, depth) : (Block) piece);
    }
    return blocks;
  }

  private static Block.Section section(OpenSection section, int depth) {
    return new Block.Section(
        level(section.label.style(), depth),
        Optional.of(section.number),
        section.heading,
        blocks(section.content, depth + 1));
  }

  private static SectionLevel level(LabelStyle style, int depth) {
    return switch (style) {
      case ARTICLE -> SectionLevel.ARTICLE;
      case CHAPTER -> SectionLevel.CHAPTER;
      case PART -> SectionLevel.PART;
      default -> depth == 0 ? SectionLevel.SECTION : SectionLevel.SUBSECTION;
    };
  }
}
