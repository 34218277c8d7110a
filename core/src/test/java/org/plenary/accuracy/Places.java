package org.plenary.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Code;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;
import org.plenary.source.Ledger;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.Span;
import org.plenary.source.Spans;
import org.plenary.source.TextReader;
import org.plenary.source.TrackedChanges;
import org.plenary.source.doc.DocReader;
import org.plenary.source.docx.DocxOptions;
import org.plenary.source.docx.DocxReader;
import org.plenary.source.pdf.PdfOptions;
import org.plenary.source.pdf.PdfReader;
import org.plenary.text.Bidirectional;

/**
 * Whether each text and number of a document has the characters of the file at its places, and
 * whether every visible character of the file is at the place of something in the document or the
 * ledger. A hyphen that was put back is not in the file; what was put in another order is there in
 * the order of the file; forms of letters are the letters, and brackets their mirror images.
 */
final class Places extends Walker {

  private static final int SHOWN = 40;

  private final String text;
  private final boolean hyphenated;
  private final BitSet claimed = new BitSet();
  private final List<String> broken = new ArrayList<>();

  private Places(String text, boolean hyphenated) {
    this.text = text;
    this.hyphenated = hyphenated;
  }

  /** What stands elsewhere than its places say, or nowhere. */
  static List<String> broken(Converted document) throws IOException, SourceException {
    boolean hyphenated =
        document.conversion().diagnostics().stream()
            .anyMatch(noticed -> noticed.code() == Code.HYPHEN_RESTORED);
    Places places = new Places(source(document.source()).text(), hyphenated);
    places.walk(document.conversion().deliberation());
    places.unclaimed(document.conversion().ledger());
    return places.broken;
  }

  private static Source source(Path file) throws IOException, SourceException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    if (name.endsWith(".pdf")) {
      return new PdfReader().read(name, bytes, PdfOptions.DEFAULT);
    }
    if (name.endsWith(".doc")) {
      return new DocReader().read(name, bytes, "", TrackedChanges.ACCEPTED);
    }
    return name.endsWith(".docx")
        ? new DocxReader().read(name, bytes, DocxOptions.DEFAULT)
        : new TextReader().read(name, bytes, Optional.empty());
  }

  @Override
  protected void number(Numbering numbering) {
    compare(numbering.printed(), numbering.source());
  }

  @Override
  public Void text(Inline.Text read) {
    compare(read.value(), read.source());
    return done();
  }

  @Override
  public Void note(Inline.Note note) {
    claim(note.source());
    return super.note(note);
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    claim(call.source());
    return done();
  }

  private void claim(Spans spans) {
    spans.list().forEach(span -> claimed.set(span.start(), span.end()));
  }

  private void compare(String value, Spans spans) {
    claim(spans);
    StringBuilder there = new StringBuilder();
    for (Span span : spans.list()) {
      there.append(text, span.start(), span.end());
    }
    String read = signs(value);
    String held = signs(there);
    if (!read.equals(held)) {
      String at = spans.isEmpty() ? "nowhere" : "at " + spans.start();
      broken.add(at + ": " + value.substring(0, Math.min(SHOWN, value.length())));
    }
  }

  /** The visible characters of a text, sorted. */
  private String signs(CharSequence of) {
    int[] signs =
        Normalizer.normalize(of, Normalizer.Form.NFKC)
            .codePoints()
            .filter(c -> isVisible(c) && !(hyphenated && c == '-'))
            .map(c -> c > Character.MAX_VALUE ? c : Math.min(c, Bidirectional.mirrored((char) c)))
            .sorted()
            .toArray();
    return new String(signs, 0, signs.length);
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private void unclaimed(Ledger ledger) {
    ledger.entries().forEach(entry -> claimed.set(entry.span().start(), entry.span().end()));
    for (int at = 0; at < text.length(); at++) {
      if (isVisible(text.charAt(at)) && !claimed.get(at)) {
        int end = Math.min(text.length(), at + SHOWN);
        broken.add("unclaimed at " + at + ": " + text.substring(at, end));
        return;
      }
    }
  }
}
