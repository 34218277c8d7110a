package org.plenary.parser.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.language.number.Numerals;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Organ;
import org.plenary.model.SectionLevel;
import org.plenary.source.Spans;
import org.plenary.symbol.Series;

/** Composes a deliberation at random; the same seed gives the same. */
final class Composer {

  private static final LocalDate ADOPTED = LocalDate.of(2005, 12, 22);

  /** Parts the states of generators whose seeds are neighbours. */
  static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final Vocabulary words;
  private final LanguageRules rules;
  private final Random random;
  private final Sentences sentences;
  private final Organ organ;
  private int paragraph;

  /**
   * @param seed decides on all but the language
   * @param repeats whether some notes are called again
   */
  Composer(Vocabulary words, long seed, boolean repeats) {
    this.words = words;
    this.rules = Languages.of(words.language()).orElseThrow();
    this.random = new Random(seed * SPREAD);
    double[] density = {0, 0.15, 0.5};
    this.sentences =
        new Sentences(words, random, density[random.nextInt(density.length)], repeats ? 0.1 : 0);
    Organ[] organs = {
      Organ.GENERAL_ASSEMBLY,
      Organ.GENERAL_ASSEMBLY,
      Organ.SECURITY_COUNCIL,
      Organ.HUMAN_RIGHTS_COUNCIL
    };
    this.organ = organs[random.nextInt(organs.length)];
  }

  Deliberation compose() {
    boolean council = organ == Organ.SECURITY_COUNCIL;
    boolean cover = random.nextInt(3) > 0;
    String number = council ? "1929 (2005)" : organ == Organ.GENERAL_ASSEMBLY ? "60/212" : "12/7";
    String symbol = new Series(organ, Series.Category.RESOLUTIONS).prefix() + number;
    Optional<String> title = council ? Optional.empty() : Optional.of(words.any("titles", random));
    List<Block.TextBlock> masthead = new ArrayList<>(cover ? masthead(symbol) : List.of());
    if (council) {
      masthead.add(field(FieldKind.RESOLUTION_NUMBER, words.text("council number")));
      masthead.add(field(FieldKind.ADOPTION, words.organ(organ).get(2)));
    }
    List<Block.TextBlock> preface =
        title
            .map(t -> new Block.TextBlock(Sentences.plain(number + ". " + t)))
            .map(List::of)
            .orElse(List.of());
    List<Block> preamble = preamble();
    List<Block> body = body();
    Identity identity =
        new Identity(
            DocumentKind.RESOLUTION,
            Optional.of(organ),
            Optional.of(number),
            Optional.of(symbol),
            title,
            words.language(),
            Optional.of(ADOPTED),
            cover ? Optional.of(LocalDate.of(2006, 3, 8)) : Optional.empty(),
            cover ? OptionalInt.of(60) : OptionalInt.empty(),
            OptionalInt.of(council ? 6335 : 68));
    return new Deliberation(
        identity, masthead, preface, preamble, body, conclusions(), annexes(), List.of());
  }

  private List<Block.TextBlock> masthead(String symbol) {
    List<Block.TextBlock> lines = new ArrayList<>();
    lines.add(field(FieldKind.PUBLISHER, words.text("publisher")));
    lines.add(field(FieldKind.SYMBOL, symbol));
    lines.add(field(FieldKind.ISSUING_BODY, words.organ(organ).get(1)));
    lines.add(field(FieldKind.DISTRIBUTION, words.text("distribution")));
    lines.add(field(FieldKind.ISSUED, words.text("issued")));
    lines.add(field(FieldKind.SESSION, words.text("session")));
    if (organ != Organ.SECURITY_COUNCIL) {
      lines.add(field(FieldKind.AGENDA_ITEM, words.text("agenda item")));
      lines.add(field(FieldKind.AGENDA_TITLE, words.any("titles", random)));
      lines.add(field(FieldKind.DOCUMENT_TYPE, words.organ(organ).get(2)));
    }
    return lines;
  }

  private static Block.TextBlock field(FieldKind kind, String text) {
    return new Block.TextBlock(
        List.of(new Inline.Field(kind, Optional.empty(), Sentences.plain(text))));
  }

  private List<Block> preamble() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Formula(
            List.of(new Block.TextBlock(Sentences.plain(words.organ(organ).get(0))))));
    int recitals = 2 + random.nextInt(6);
    for (int i = 0; i < recitals; i++) {
      String opening = words.any("recitals", random);
      if (random.nextInt(6) == 0) {
        Block.TextBlock intro = sentences.block(opening, 14, words.text("colon"));
        blocks.add(new Block.Recital(name(intro), List.of(list(intro, 0, 1, "comma"))));
      } else {
        Block.TextBlock text = sentences.block(opening, 40, words.text("comma"));
        blocks.add(new Block.Recital(name(text), List.of(text)));
      }
    }
    return blocks;
  }

  /** The opening phrase that the rules of the language see in the text. */
  private String name(Block.TextBlock text) {
    String plain = ((Inline.Text) text.content().get(0)).value();
    return rules.openings().preamble(plain).orElseThrow();
  }

  private List<Block> body() {
    int sections = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 0;
    if (sections == 0) {
      boolean headed = random.nextInt(4) == 0;
      List<Block> blocks = new ArrayList<>();
      for (int i = headed ? 2 : 1; i > 0; i--) {
        if (headed) {
          blocks.add(heading());
        }
        blocks.addAll(paragraphs(2 + random.nextInt(7), i == 1));
      }
      return blocks;
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      blocks.add(
          new Block.Section(
              SectionLevel.SECTION,
              Optional.of(
                  new Numbering(words.texts("sections").get(i), Numerals.roman(i + 1), Spans.NONE)),
              Optional.of(heading()),
              paragraphs(1 + random.nextInt(4), i + 1 == sections)));
    }
    return blocks;
  }

  private Block.Heading heading() {
    return new Block.Heading(Sentences.plain(words.any("titles", random)));
  }

  private List<Block> paragraphs(int count, boolean closing) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String end = words.text(closing && i + 1 == count ? "stop" : "semicolon");
      blocks.add(numbered(words.any("operatives", random), end));
    }
    return blocks;
  }

  private Block.Paragraph numbered(String opening, String end) {
    String value = Integer.toString(++paragraph);
    Numbering number = new Numbering(words.text("number").replace("{n}", value), value, Spans.NONE);
    if (random.nextInt(3) > 0) {
      return new Block.Paragraph(Optional.of(number), List.of(sentences.block(opening, 40, end)));
    }
    Block.TextBlock intro = sentences.block(opening, 14, words.text("colon"));
    int depth = 1 + random.nextInt(words.texts("levels").size());
    if (random.nextInt(4) > 0) {
      String mark = end.equals(words.text("stop")) ? "stop" : "semicolon";
      return new Block.Paragraph(Optional.of(number), List.of(list(intro, 0, depth, mark)));
    }
    Block.ItemList open = list(intro, 0, 1, "comma");
    Block.TextBlock wrapUp = sentences.block(words.word(random), 12, end);
    return new Block.Paragraph(
        Optional.of(number),
        List.of(new Block.ItemList(open.intro(), open.points(), List.of(wrapUp))));
  }

  /** A list down to a depth; its last item ends in the mark of that key. */
  private Block.ItemList list(Block.TextBlock intro, int level, int depth, String last) {
    List<Block.Point> points = new ArrayList<>();
    int items = 2 + random.nextInt(3);
    int nested = level + 1 < depth ? random.nextInt(items) : -1;
    for (int i = 0; i < items; i++) {
      String mark = i + 1 == items ? last : "semicolon";
      Block content;
      if (i == nested) {
        Block.TextBlock lead = sentences.block(begin(), 8, words.text("colon"));
        content = list(lead, level + 1, depth, mark);
      } else {
        // Text after a list shows on bare lines only where the last item ends early.
        content =
            mark.equals("comma")
                ? new Block.TextBlock(Sentences.plain(begin() + words.text(mark)))
                : sentences.block(begin(), 18, words.text(mark));
      }
      points.add(new Block.Point(Optional.of(label(level, i)), List.of(content)));
    }
    return new Block.ItemList(List.of(intro), points, List.of());
  }

  private Numbering label(int level, int index) {
    String printed =
        words
            .texts("levels")
            .get(level)
            .replace("{a}", words.texts("letters").get(index))
            .replace("{r}", Numerals.roman(index + 1))
            .replace("{i}", words.texts("romans").get(index));
    String value = level % 2 == 0 ? Numerals.letter(index + 1) : Numerals.roman(index + 1);
    return new Numbering(printed, value, Spans.NONE);
  }

  /** A word as an item begins: with a capital where the script has them. */
  private String begin() {
    String word = words.word(random);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private List<Block> conclusions() {
    if (organ == Organ.SECURITY_COUNCIL) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    Inline meeting =
        new Inline.Field(
            FieldKind.ADOPTION_MEETING, Optional.of("68"), Sentences.plain(words.text("meeting")));
    Inline date =
        new Inline.Field(
            FieldKind.ADOPTED,
            Optional.of(ADOPTED.toString()),
            Sentences.plain(words.text("date")));
    boolean meetingFirst = words.is("spaced");
    blocks.add(
        new Block.TextBlock(
            List.of(
                meetingFirst ? meeting : date,
                new Inline.LineBreak(),
                meetingFirst ? date : meeting)));
    if (organ == Organ.HUMAN_RIGHTS_COUNCIL) {
      blocks.add(field(FieldKind.VOTE, words.text("vote")));
    }
    return blocks;
  }

  private List<Annex> annexes() {
    int count = Math.max(0, random.nextInt(5) - 2);
    List<Annex> annexes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String line = count == 1 ? words.text("single annex") : words.texts("annex").get(i);
      paragraph = 0;
      List<Block> body = new ArrayList<>();
      int paragraphs = 2 + random.nextInt(4);
      for (int n = 0; n < paragraphs; n++) {
        body.add(numbered(begin(), words.text("stop")));
      }
      annexes.add(
          new Annex(
              new Block.Heading(Sentences.plain(line)),
              List.of(new Block.TextBlock(Sentences.plain(words.any("titles", random)))),
              List.of(),
              body,
              List.of()));
    }
    return annexes;
  }
}
