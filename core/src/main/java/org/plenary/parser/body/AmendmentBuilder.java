package org.plenary.parser.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.AmendingInstruction;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.PlainText;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SentenceEnds;

/**
 * Reads the paragraphs of an amendment as instructions, and what stands under an instruction that
 * ends in a colon as what it proposes.
 */
final class AmendmentBuilder {

  private final BodyContext reading;

  AmendmentBuilder(BodyContext reading) {
    this.reading = reading;
  }

  /** The text of a paragraph: an instruction if it is one. */
  Block block(Extract text) {
    Optional<AmendingInstruction> read = reading.rules().amendments().read(text);
    if (read.isEmpty()) {
      return reading.inlines().block(text);
    }
    List<Inline> words = new ArrayList<>();
    int done = 0;
    for (AmendingInstruction.Quoted quoted : read.get().quoted()) {
      words.addAll(reading.inlines().inlines(text.cut(done, quoted.start())));
      words.add(
          new Inline.Quotation(
              quoted.role(), reading.inlines().inlines(text.cut(quoted.start(), quoted.end()))));
      done = quoted.end();
    }
    words.addAll(reading.inlines().inlines(text.cut(done, text.length())));
    return new Block.Modification(read.get().kind(), read.get().destinations(), words, List.of());
  }

  /** Paragraphs with what is proposed within the instruction above it. */
  List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      int last = joined.size() - 1;
      if (block instanceof Block.Section section) {
        joined.add(
            new Block.Section(
                section.level(), section.number(), section.heading(), joined(section.content())));
      } else if (block instanceof Block.Paragraph next
          && instruction(next).isEmpty()
          && last >= 0
          && joined.get(last) instanceof Block.Paragraph before
          && instruction(before).filter(it -> awaits(it, before, next)).isPresent()) {
        joined.set(
            last, proposing(before, next.number().isEmpty() ? next.content() : List.of(next)));
      } else if (block instanceof Block.Paragraph paragraph && instruction(paragraph).isPresent()) {
        List<Block> content = paragraph.content();
        joined.add(
            proposing(
                new Block.Paragraph(paragraph.number(), content.subList(0, 1)),
                content.subList(1, content.size())));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static Optional<Block.Modification> instruction(Block.Paragraph paragraph) {
    return paragraph.content().stream()
        .limit(1)
        .filter(Block.Modification.class::isInstance)
        .map(Block.Modification.class::cast)
        .findFirst();
  }

  /**
   * Whether an instruction ends in a colon and a paragraph is what it proposes: one without a
   * number, the first after the colon, or one that counts on from those proposed.
   */
  private static boolean awaits(
      Block.Modification modification, Block.Paragraph instructing, Block.Paragraph next) {
    if (!SentenceEnds.colon(PlainText.of(modification.instruction()).strip())) {
      return false;
    }
    if (next.number().isEmpty() || modification.proposed().isEmpty()) {
      return true;
    }
    Block last = modification.proposed().get(modification.proposed().size() - 1);
    return !follows(instructing.number(), next.number())
        && last instanceof Block.Paragraph proposed
        && follows(proposed.number(), next.number());
  }

  private static boolean follows(Optional<Numbering> before, Optional<Numbering> number) {
    return before.isPresent()
        && number.isPresent()
        && ordinal(number.get()) == ordinal(before.get()) + 1;
  }

  private static int ordinal(Numbering number) {
    String value = number.value();
    return value.length() < 4 && value.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(value)
        : -2;
  }

  /** The paragraph of an instruction, with more that it proposes. */
  private Block.Paragraph proposing(Block.Paragraph paragraph, List<Block> more) {
    Block.Modification instruction = instruction(paragraph).orElseThrow();
    List<Block> proposed = new ArrayList<>(instruction.proposed());
    more.forEach(block -> add(block, proposed, instruction));
    return new Block.Paragraph(
        paragraph.number(),
        List.of(
            new Block.Modification(
                instruction.kind(),
                instruction.destinations(),
                instruction.instruction(),
                proposed)));
  }

  private void add(Block block, List<Block> proposed, Block.Modification instruction) {
    int last = proposed.size() - 1;
    if (block instanceof Block.Paragraph) {
      proposed.add(block);
      return;
    }
    if (block instanceof Block.TextBlock text) {
      boolean preambular =
          instruction.destinations().stream().anyMatch(it -> it.passage().startsWith("preamble"));
      proposed.add(
          preambular
              ? new Block.Recital(opening(text), List.of(text))
              : new Block.Paragraph(Optional.empty(), List.of(text)));
    } else if (last >= 0 && proposed.get(last) instanceof Block.Paragraph before) {
      List<Block> content = new ArrayList<>(before.content());
      content.add(block);
      proposed.set(last, new Block.Paragraph(before.number(), content));
    } else {
      proposed.add(new Block.Paragraph(Optional.empty(), List.of(block)));
    }
  }

  /** The opening phrase as printed, without a quotation mark before it; else the first word. */
  private String opening(Block.TextBlock text) {
    String words = PlainText.of(text).strip();
    int start = 0;
    while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
      start++;
    }
    String from = words.substring(start);
    int end = 0;
    while (end < from.length() && Character.isLetter(from.charAt(end)) && end < 24) {
      end++;
    }
    String word = end == 0 ? "recital" : from.substring(0, end);
    return reading.rules().openings().preamble(from).orElse(word);
  }
}
