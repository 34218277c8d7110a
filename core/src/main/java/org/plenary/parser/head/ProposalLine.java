package org.plenary.parser.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.LanguageRules;
import org.plenary.language.masthead.DocumentLine;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.model.Target;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.InlineAssembly;

/** Marks each sponsor and the kind of draft in the line that names them. */
final class ProposalLine {

  /** The draft that an amendment names. */
  private static final Pattern DRAFT = Pattern.compile("[ASE]/[\\w.-]+(?:/[\\w.-]*\\w){1,9}");

  private final InlineAssembly inlines;
  private final Extract text;
  private final List<Inline> content = new ArrayList<>();
  private int done;

  private ProposalLine(InlineAssembly inlines, Extract text) {
    this.inlines = inlines;
    this.text = text;
  }

  /** The line of a draft, with its fields. */
  static List<Inline> inlines(LanguageRules rules, InlineAssembly inlines, DraftLines draft) {
    ProposalLine line = new ProposalLine(inlines, draft.text());
    Optional<DocumentLine.SponsorRange> sponsors = draft.document().sponsors();
    if (sponsors.isEmpty()) {
      line.field(FieldKind.DOCUMENT_TYPE, line.text.length());
      return line.content;
    }
    int end = sponsors.get().to();
    if (sponsors.get().from() > 0) {
      line.plain(sponsors.get().from());
      line.field(FieldKind.SPONSOR, end);
      line.plain(line.text.length());
      return List.of(new Inline.Field(FieldKind.DOCUMENT_TYPE, Optional.empty(), line.content));
    }
    for (int[] name : rules.masthead().sponsors(draft.text().cut(0, end))) {
      line.plain(name[0]);
      line.field(FieldKind.SPONSOR, name[1]);
    }
    line.plain(line.kindStart(end));
    line.field(FieldKind.DOCUMENT_TYPE, line.text.length());
    return line.content;
  }

  /** Where the kind begins, after the colon. */
  private int kindStart(int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void plain(int to) {
    if (to > done) {
      content.addAll(inlines.inlines(text.cut(done, to)));
      done = to;
    }
  }

  /** The words of the kind, with the draft that they name as a reference. */
  private List<Inline> draft(Extract words) {
    Matcher draft = DRAFT.matcher(words);
    if (!draft.find()) {
      return inlines.inlines(words);
    }
    List<Inline> marked = new ArrayList<>(inlines.inlines(words.cut(0, draft.start())));
    marked.add(
        new Inline.Reference(
            new Target.Document(draft.group()),
            inlines.inlines(words.cut(draft.start(), draft.end()))));
    marked.addAll(inlines.inlines(words.from(draft.end())));
    return marked;
  }

  private void field(FieldKind kind, int to) {
    if (to > done) {
      Extract words = text.cut(done, to);
      content.add(
          new Inline.Field(
              kind,
              Optional.empty(),
              kind == FieldKind.DOCUMENT_TYPE ? draft(words) : inlines.inlines(words)));
      done = to;
    }
  }
}
