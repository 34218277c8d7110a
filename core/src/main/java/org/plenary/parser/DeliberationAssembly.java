package org.plenary.parser;

import static org.plenary.model.DocumentKind.AMENDMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.diagnostic.Code;
import org.plenary.language.LanguageRules;
import org.plenary.language.closing.Meeting;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Organ;
import org.plenary.parser.body.BodyContext;
import org.plenary.parser.body.ParsedBody;
import org.plenary.parser.body.ZoneParser;
import org.plenary.parser.head.DraftLines;
import org.plenary.parser.head.HeadLine;
import org.plenary.parser.head.HeadParser;
import org.plenary.parser.head.OtherDocument;
import org.plenary.parser.head.ParsedHead;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.JoinedOpening;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SiftedText;
import org.plenary.parser.passage.Passage;
import org.plenary.parser.passage.Segmenter;
import org.plenary.parser.table.DoubtfulTables;
import org.plenary.parser.table.Grid;
import org.plenary.source.Furniture;
import org.plenary.source.Ledger;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.Span;
import org.plenary.symbol.Series;
import org.plenary.text.RomanNumerals;

/**
 * Makes a deliberation, or a collection of them, of lines that are free of furniture and notes:
 * head, text and identity, before references are marked.
 */
final class DeliberationAssembly {

  /** In how many lines the head of a draft is looked for; some have a hundred sponsors. */
  private static final int LONGEST_HEAD = 80;

  private static final Pattern ROMAN_SESSION =
      Pattern.compile("\\d{1,4}(?: [A-Z])? \\(([IVXLC]+)\\)");

  private final BodyContext reading;
  private final LanguageRules rules;
  private final LineJoiner joiner;
  private final SiftedText sifted;
  private final List<Grid.Left> left = new ArrayList<>();

  DeliberationAssembly(BodyContext reading, LineJoiner joiner, SiftedText sifted) {
    this.reading = reading;
    this.rules = reading.rules();
    this.joiner = joiner;
    this.sifted = sifted.withText(JoinedOpening.parted(rules, sifted.text()));
  }

  /** The text after a title, and what its words say of its identity. */
  private record Text(ParsedBody body, Optional<Organ> organ, Optional<Meeting> sitting) {

    Optional<LocalDate> adopted() {
      return body.adopted().or(() -> sitting.flatMap(Meeting::date));
    }

    OptionalInt meeting() {
      return body.meeting().isPresent() || sitting.isEmpty()
          ? body.meeting()
          : OptionalInt.of(sitting.get().number());
    }
  }

  /**
   * All that the lines hold.
   *
   * @throws SourceException if they are headed as a document of another kind
   */
  Deliberation deliberation() throws SourceException {
    List<SiftedText.TextLine> lines = sifted.text();
    TextOpenings incipits = new TextOpenings(rules, lines);
    List<Integer> openings = incipits.find();
    List<PartFinder.Part> parts = PartFinder.find(rules, lines, openings);
    if (!parts.isEmpty()) {
      return collection(parts);
    }
    List<HeadLine> beginning = headLines(Math.min(lines.size(), LONGEST_HEAD));
    int start = start(beginning, incipits, openings);
    ParsedHead head = head(start);
    OtherDocument.refuse(rules, head, beginning, !openings.isEmpty());
    boolean amending = head.kind().filter(AMENDMENT::equals).isPresent();
    Text text = text(start, lines.size(), amending);
    return deliberation(identity(head, text), head.masthead(), head.preface(), text.body());
  }

  /** Where the text begins; the head of a draft ends with its title, whatever text follows. */
  private int start(List<HeadLine> lines, TextOpenings incipits, List<Integer> openings) {
    Optional<DraftLines> draft = DraftLines.find(rules, joiner, lines);
    if (draft.isPresent()) {
      int after = draft.get().titleEnd();
      int end = after < lines.size() ? lines.get(after).line() : sifted.text().size();
      boolean instructs = draft.get().document().kind() == AMENDMENT;
      return openings.stream().filter(it -> it >= end && !instructs).findFirst().orElse(end);
    }
    return openings.isEmpty() ? incipits.afterHead() : openings.get(0);
  }

  /** What was left out of the deliberation: furniture of the pages and of the tables. */
  Ledger ledger(Source source) {
    Stream<Ledger.Entry> led = left.stream().map(it -> entry(it.kind(), it.span(), source));
    return new Ledger(
        Stream.concat(sifted.furniture().entries().stream(), led)
            .sorted(Comparator.comparing(Ledger.Entry::span))
            .toList());
  }

  private static Ledger.Entry entry(Furniture kind, Span span, Source source) {
    return new Ledger.Entry(kind, span, source.text().substring(span.start(), span.end()));
  }

  private static Deliberation deliberation(
      Identity identity,
      List<Block.TextBlock> masthead,
      List<Block.TextBlock> preface,
      ParsedBody body) {
    return new Deliberation(
        identity,
        masthead,
        preface,
        body.preamble(),
        body.operative(),
        body.conclusions(),
        body.annexes(),
        List.of());
  }

  private ParsedHead head(int end) {
    return HeadParser.parse(rules, reading.inlines(), joiner, headLines(end));
  }

  private List<HeadLine> headLines(int end) {
    List<SiftedText.TextLine> lines = sifted.text().subList(0, end);
    return HeadLine.of(lines, lines.stream().map(joiner::line).toList());
  }

  private Text text(int from, int to, boolean amending) {
    List<SiftedText.TextLine> lines = sifted.text().subList(from, to);
    List<Passage> passages = Segmenter.segment(rules, lines, sifted.paragraphs(), joiner);
    List<Grid> tables = passages.stream().flatMap(it -> it.table().stream()).toList();
    tables.forEach(table -> left.addAll(table.left()));
    DoubtfulTables.report(rules, lines, tables, reading.findings());
    Optional<Organ> organ = ZoneParser.organ(reading, passages);
    Optional<Meeting> sitting =
        organ.isPresent() || passages.isEmpty()
            ? Optional.empty()
            : rules.closing().sitting(passages.get(0).string());
    Optional<Organ> author =
        sitting.isPresent() ? rules.organs().named(passages.get(0).string()) : organ;
    return new Text(ZoneParser.parse(reading, passages, amending), author, sitting);
  }

  private Deliberation collection(List<PartFinder.Part> parts) {
    ParsedHead head = head(parts.get(0).head());
    List<Text> texts = parts.stream().map(part -> text(part.text(), part.end(), false)).toList();
    Identity whole = identity(head, texts.get(0));
    List<Deliberation> deliberations = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      deliberations.add(part(whole, parts.get(i), texts.get(i)));
    }
    return new Deliberation(
        whole,
        head.masthead(),
        head.preface(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        deliberations);
  }

  private Deliberation part(Identity whole, PartFinder.Part part, Text text) {
    Extract line = joiner.lines(sifted.text().subList(part.head(), part.text())).strip();
    Extract title = line.from(part.letter().end()).strip();
    List<Inline> preface = new ArrayList<>();
    preface.add(
        reading.inlines().field(FieldKind.NUMBER, line.cut(0, part.letter().end()).strip()));
    if (!title.isBlank()) {
      preface.add(Inline.Text.of(" "));
      preface.add(reading.inlines().field(FieldKind.TITLE, title));
    }
    String letter = part.letter().value().toUpperCase(Locale.ROOT);
    Optional<String> number = whole.number().map(n -> n + " " + letter);
    Identity identity =
        new Identity(
            whole.kind(),
            whole.organ(),
            number,
            symbol(whole.kind(), whole.organ(), number),
            title.isBlank() ? whole.title() : Optional.of(title.text()),
            whole.language(),
            text.adopted().or(whole::adopted),
            whole.issued(),
            whole.session(),
            text.meeting());
    return deliberation(identity, List.of(), List.of(new Block.TextBlock(preface)), text.body());
  }

  private Identity identity(ParsedHead head, Text text) {
    Optional<Series.Issued> own = head.symbol().flatMap(Series::of);
    Optional<Series.Issued> issued =
        own.filter(of -> of.series().kind().isPresent())
            .filter(of -> Character.isDigit(of.number().charAt(0)));
    // a line of the head can pass for a formula; a symbol is never there by chance
    Optional<Organ> organ = own.map(of -> of.series().organ()).or(text::organ).or(head::organ);
    if (organ.isEmpty()) {
      reading
          .findings()
          .report(
              Code.NO_ENACTING_FORMULA,
              "No organ that is known was found, and no enacting formula of one");
    }
    Optional<String> number = head.number().or(() -> issued.map(Series.Issued::number));
    if (number.isEmpty()) {
      reading.findings().report(Code.NO_NUMBER, "No number was found");
    }
    head.foreignSymbol()
        .ifPresent(
            symbol ->
                reading
                    .findings()
                    .report(
                        Code.SYMBOL_CONTRADICTED,
                        "The symbol "
                            + symbol
                            + " is not that of number "
                            + number.orElse("")
                            + ", and was kept as text"));
    Optional<LocalDate> adopted = text.adopted().or(head::adopted);
    boolean proposed = head.kind().filter(DocumentKind::isProposed).isPresent();
    if (adopted.isEmpty() && !proposed) {
      reading.findings().report(Code.NO_ADOPTION_DATE, "No date of adoption was found");
    }
    DocumentKind kind =
        head.kind()
            .or(() -> issued.flatMap(of -> of.series().kind()))
            .orElseGet(
                () -> text.sitting().isPresent() ? DocumentKind.DECISION : DocumentKind.RESOLUTION);
    return new Identity(
        kind,
        organ,
        number,
        head.symbol().or(() -> symbol(kind, organ, number)),
        head.title(),
        rules.language(),
        adopted,
        head.issued(),
        head.session().isPresent() ? head.session() : session(number),
        text.meeting().isPresent() ? text.meeting() : head.meeting());
  }

  /** The session in a number of the first decades, e.g. 16 in {@code 1714 (XVI)}. */
  private static OptionalInt session(Optional<String> number) {
    return number
        .map(ROMAN_SESSION::matcher)
        .filter(Matcher::matches)
        .map(found -> RomanNumerals.value(found.group(1)))
        .orElse(OptionalInt.empty());
  }

  private static Optional<String> symbol(
      DocumentKind kind, Optional<Organ> organ, Optional<String> number) {
    return organ.flatMap(of -> number.map(n -> Series.symbol(kind, of, n)));
  }
}
