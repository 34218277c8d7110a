package org.plenary.parser.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.language.LanguageRules;
import org.plenary.language.masthead.AdoptionLine;
import org.plenary.language.masthead.DocumentLine;
import org.plenary.model.Block;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.InlineAssembly;
import org.plenary.parser.line.LineJoiner;
import org.plenary.text.Characters;

/**
 * Reads masthead, number and title: organization, symbol, organ, distribution, date, language,
 * session, agenda item and its title, kind of document, basis, number and title. Lines may come in
 * any order and each may be absent.
 */
public final class HeadParser {

  private final LanguageRules rules;
  private final InlineAssembly inlines;
  private final LineJoiner joiner;
  private final List<Block.TextBlock> masthead = new ArrayList<>();
  private final List<Block.TextBlock> preface = new ArrayList<>();
  private final MastheadFacts facts;
  private Optional<String> title = Optional.empty();

  /** The symbol, if a line begins with its number: then no other line is that of the title. */
  private Optional<String> confirmed = Optional.empty();

  /**
   * Lines of one function that go on over several: the title, an agenda item's title, the basis.
   */
  private Optional<FieldKind> pendingKind = Optional.empty();

  private Extract pending = Extract.EMPTY;
  private Extract pendingNumber = Extract.EMPTY;

  /** The place that is kept for the number of a draft. */
  private Extract unfilled = Extract.EMPTY;

  private HeadParser(LanguageRules rules, InlineAssembly inlines, LineJoiner joiner) {
    this.rules = rules;
    this.inlines = inlines;
    this.joiner = joiner;
    this.facts = new MastheadFacts(rules);
  }

  /**
   * Reads the lines before the enacting formula.
   *
   * @param rules of the language
   * @param inlines turns text into inlines
   * @param joiner joins lines
   * @param lines the lines, each one column
   */
  public static ParsedHead parse(
      LanguageRules rules, InlineAssembly inlines, LineJoiner joiner, List<HeadLine> lines) {
    HeadParser parser = new HeadParser(rules, inlines, joiner);
    Optional<DraftLines> draft = DraftLines.find(rules, joiner, lines);
    Optional<TitleAbove> above =
        draft.isPresent() ? Optional.empty() : TitleAbove.find(rules, lines);
    if (above.isPresent()) {
      parser.titled(above.get(), lines);
      return parser.head();
    }
    int end = draft.map(DraftLines::from).orElse(lines.size());
    parser.lines(texts(lines.subList(0, end)).flatMap(parser::columns).toList());
    draft.ifPresent(it -> parser.draft(it, texts(lines.subList(it.to(), lines.size())).toList()));
    parser.flush();
    return OwnSymbol.checked(parser.head());
  }

  /** A title, and the line that cites its number. */
  private void titled(TitleAbove above, List<HeadLine> lines) {
    Extract line = lines.get(above.number()).text();
    Extract words = line.cut(0, above.titleEnd());
    for (int i = above.to() - 1; i >= above.from(); i--) {
      words = joiner.join(lines.get(i).text(), words);
    }
    boolean under = above.from() > above.number();
    plain(lines.subList(0, under ? above.number() : above.from()));
    if (!under && !words.isBlank()) {
      title(words.strip());
    }
    plain(lines.subList(under ? above.number() : above.to(), above.number()));
    masthead.add(block(inlines.field(FieldKind.NUMBER, line.from(above.titleEnd()))));
    plain(lines.subList(above.number() + 1, under ? above.from() : lines.size()));
    if (under) {
      title(words.strip());
    }
    facts.number(above.cited().number());
    above.adopted().ifPresent(facts::adoptedPerhaps);
  }

  private void plain(List<HeadLine> lines) {
    lines(texts(lines).toList());
    flush();
  }

  private static Stream<Extract> texts(List<HeadLine> lines) {
    return lines.stream().map(HeadLine::text);
  }

  /** Who proposes what, and the title under it: all lines that are left. */
  private void draft(DraftLines draft, List<Extract> rest) {
    flush();
    facts.proposal(draft.document().kind());
    masthead.add(new Block.TextBlock(ProposalLine.inlines(rules, inlines, draft)));
    if (!rest.isEmpty()) {
      int title = NumberLine.afterUnfilled(rest.get(0));
      unfilled = rest.get(0).cut(0, title);
      begin(FieldKind.TITLE, rest.get(0).from(title));
      rest.stream().skip(1).forEach(line -> pending = joiner.join(pending, line));
    }
  }

  private ParsedHead head() {
    return facts.head(masthead, preface, title);
  }

  private Stream<Extract> columns(Extract line) {
    int gap = MastheadColumns.gap(rules, line.text());
    return gap < 0 ? Stream.of(line) : Stream.of(line.cut(0, gap).strip(), line.from(gap).strip());
  }

  private void lines(List<Extract> lines) {
    confirmed = OwnSymbol.confirmed(lines);
    Optional<PartLetter> part = PartLetter.find(rules, lines);
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      if (part.filter(it -> it.line() == at && isTitled()).isPresent()) {
        part(part.get(), lines.get(i), i + 1 < lines.size());
      } else if (i + 1 < lines.size()
          && (isBroken(lines.get(i), lines.get(i + 1))
              || isBrokenCommittee(lines.get(i), lines.get(i + 1)))) {
        line(joiner.join(lines.get(i), lines.get(i + 1)));
        i++;
      } else {
        line(lines.get(i));
      }
    }
  }

  private boolean isTitled() {
    return pendingKind.filter(FieldKind.TITLE::equals).isPresent() && facts.endsWithFigure();
  }

  /** The letter of a part under the title, which the number and the symbol get. */
  private void part(PartLetter part, Extract line, boolean titled) {
    flush();
    facts.part(part.letter());
    pendingNumber = Extract.EMPTY;
    preface.add(new Block.TextBlock(part.inlines(inlines, line)));
    if (titled) {
      begin(FieldKind.TITLE, Extract.EMPTY);
    }
  }

  /** Whether the line that tells kind, organ and date goes on in the next. */
  private boolean isBroken(Extract line, Extract next) {
    String text = joiner.join(line, next).text();
    boolean dated =
        rules.masthead().documentLine(text).flatMap(DocumentLine::date).isPresent()
            || rules.masthead().adoption(text).flatMap(AdoptionLine::date).isPresent();
    return dated && !next.text().startsWith("[") && NumberLine.at(next).isEmpty();
  }

  /** Whether the name of a committee goes on in the next line. */
  private boolean isBrokenCommittee(Extract line, Extract next) {
    return !rules.masthead().committee(line)
        && (next.text().startsWith("(") || !rules.masthead().committee(next))
        && rules.masthead().committee(joiner.join(line, next));
  }

  private void line(Extract line) {
    String text = line.text();
    if (pendingKind.filter(FieldKind.PROPONENT::equals).isPresent() && isOpen(pending.text())) {
      pending = joiner.join(pending, line);
      return;
    }
    if (pendingKind.isPresent() && completesDate(pendingKind.get(), line)) {
      return;
    }
    if (adopts(line)) {
      return;
    }
    if (pendingKind.filter(FieldKind.TITLE::equals).isPresent()) {
      pending = pending.isBlank() ? line : joiner.join(pending, line);
      return;
    }
    if (pendingKind.filter(FieldKind.AGENDA_TITLE::equals).isPresent()
        && facts.hasSession()
        && rules.sessions().session(text).isPresent()) {
      // the end of a title such as "Report of the Commission on its fifty-fourth session"
      pending = pending.isBlank() ? line : joiner.join(pending, line);
      return;
    }
    Optional<MastheadField> field = facts.recognise(text, confirmed);
    if (field.isPresent()) {
      flush();
      add(line, field.get());
      return;
    }
    if (text.startsWith("[") && rules.masthead().basis(text.substring(1).strip())
        || text.startsWith("[") && facts.hasKind()) {
      flush();
      begin(FieldKind.PROPONENT, line);
      return;
    }
    Optional<NumberLine> numbered = NumberLine.at(line).filter(this::isOwn);
    if (numbered.isPresent()) {
      flush();
      facts.number(numbered.get().number());
      pendingNumber = line.cut(0, numbered.get().titleStart());
      begin(FieldKind.TITLE, line.from(numbered.get().titleStart()).strip());
      return;
    }
    if (pendingKind.filter(FieldKind.AGENDA_TITLE::equals).isPresent()) {
      pending = pending.isBlank() ? line : joiner.join(pending, line);
      return;
    }
    flush();
    masthead.add(inlines.block(line));
  }

  /**
   * Takes the sentence on the adoption that stands under number and title in volumes of the General
   * Assembly, and all of it to the next title.
   */
  private boolean adopts(Extract line) {
    boolean titled = pendingKind.filter(FieldKind.TITLE::equals).isPresent();
    boolean adopting =
        pendingKind.filter(FieldKind.ADOPTION::equals).isPresent() && !preface.isEmpty();
    if (titled && rules.masthead().adoption(line).filter(it -> tells(it, line)).isPresent()) {
      flush();
      begin(FieldKind.ADOPTION, line);
      return true;
    }
    boolean goesOn = adopting && NumberLine.at(line).filter(this::isOwn).isEmpty();
    pending = goesOn ? joiner.join(pending, line) : pending;
    return goesOn;
  }

  /** Whether the sentence tells the meeting, or begins as one does and tells the date. */
  private boolean tells(AdoptionLine adoption, Extract line) {
    return adoption.meeting().isPresent()
        || adoption.date().isPresent() && !Characters.startsLow(line.text()) && !isBareDate(line);
  }

  /**
   * Whether one word at most stands before a date, as where a title in capitals goes on with it.
   */
  private boolean isBareDate(Extract line) {
    return rules
        .dates()
        .find(line, 0)
        .filter(date -> line.text().substring(0, date.start()).strip().indexOf(' ') < 0)
        .isPresent();
  }

  private boolean isOwn(NumberLine line) {
    return confirmed.filter(own -> OwnSymbol.contradicts(own, line.number())).isEmpty();
  }

  private void begin(FieldKind field, Extract text) {
    pendingKind = Optional.of(field);
    pending = text;
  }

  private static boolean isOpen(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
    }
    return depth > 0;
  }

  private void add(Extract line, MastheadField field) {
    if (field.kind() == FieldKind.ADOPTION || field.kind() == FieldKind.DOCUMENT_TYPE) {
      begin(field.kind(), line);
      return;
    }
    masthead.add(block(inlines.field(field.kind(), field.value(), line)));
    if (field.kind() == FieldKind.AGENDA_ITEM) {
      begin(FieldKind.AGENDA_TITLE, Extract.EMPTY);
    }
  }

  /**
   * Takes the line as the rest of one that says when the text was adopted, if that lacks its date.
   */
  private boolean completesDate(FieldKind kind, Extract line) {
    Extract joined = joiner.join(pending, line);
    boolean completes = date(kind, pending).isEmpty() && date(kind, joined).isPresent();
    pending = completes ? joined : pending;
    return completes;
  }

  private Optional<LocalDate> date(FieldKind kind, Extract line) {
    return switch (kind) {
      case ADOPTION -> rules.masthead().adoption(line).flatMap(AdoptionLine::date);
      case DOCUMENT_TYPE -> rules.masthead().documentLine(line).flatMap(DocumentLine::date);
      default -> Optional.empty();
    };
  }

  /** The Security Council's line, with its date as a field. */
  private List<Inline> adoption(Extract line) {
    facts.adoption(rules.masthead().adoption(line).orElseThrow());
    return rules
        .dates()
        .find(line, 0)
        .map(
            date ->
                inlines.withField(
                    line,
                    date.start(),
                    date.end(),
                    FieldKind.ADOPTED,
                    Optional.of(date.date().toString())))
        .orElseGet(() -> inlines.inlines(line));
  }

  private void flush() {
    Optional<FieldKind> ended = pendingKind;
    pendingKind = Optional.empty();
    if (ended.isEmpty()) {
      return;
    }
    Extract text = pending.strip();
    if (ended.get() == FieldKind.TITLE) {
      title(text);
    } else if (ended.get() == FieldKind.PROPONENT) {
      masthead.add(
          block(
              new Inline.Field(
                  FieldKind.PROPONENT, Optional.empty(), BasisLine.inlines(inlines, text))));
    } else if (ended.get() == FieldKind.ADOPTION) {
      masthead.add(block(new Inline.Field(FieldKind.ADOPTION, Optional.empty(), adoption(text))));
    } else if (!text.isBlank()) {
      date(ended.get(), text).ifPresent(facts::adopted);
      masthead.add(block(inlines.field(ended.get(), text)));
    }
    pending = Extract.EMPTY;
  }

  private void title(Extract text) {
    List<Inline> content = new ArrayList<>();
    if (!pendingNumber.isBlank()) {
      content.addAll(
          NumberLine.inlines(inlines, pendingNumber, !text.isBlank(), rules.joinsWithSpace()));
    }
    content.addAll(inlines.inlines(unfilled));
    if (!text.isBlank()) {
      title = Optional.of(text.text());
      content.add(inlines.field(FieldKind.TITLE, text));
    }
    preface.add(new Block.TextBlock(content));
  }

  private static Block.TextBlock block(Inline inline) {
    return new Block.TextBlock(List.of(inline));
  }
}
