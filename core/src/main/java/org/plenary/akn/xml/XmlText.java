package org.plenary.akn.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.source.LineIndex;
import org.plenary.source.Source;

/**
 * The characters of an XML file, decoded as appendix F of the XML recommendation wants, and where
 * in the file each of them stands.
 */
public final class XmlText {

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})");
  private static final int LONGEST_DECLARATION = 200;
  private static final int CHUNK = 8192;
  private static final char REPLACEMENT = '\uFFFD';

  private final String file;
  private final String characters;
  private final Optional<String> fault;

  /** Made when a place is first asked for. */
  private @Nullable LineIndex lines;

  private XmlText(String file, String characters, Optional<String> fault) {
    this.file = file;
    this.characters = characters;
    this.fault = fault;
  }

  /**
   * Decodes a file.
   *
   * @param xml its bytes
   * @param file what to call it in diagnostics
   */
  public static XmlText of(byte[] xml, String file) {
    int marked = marked(xml);
    String declared = declared(xml);
    Charset charset;
    try {
      charset = marked > 0 || wide(xml) ? unicode(xml) : Charset.forName(declared);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new XmlText(file, "", Optional.of("The encoding " + declared + " is not known"));
    }
    String characters = new String(xml, marked, xml.length - marked, charset);
    return characters.indexOf(REPLACEMENT) < 0
        ? new XmlText(file, characters, Optional.empty())
        : decode(ByteBuffer.wrap(xml, marked, xml.length - marked), charset, file);
  }

  /** Decodes what has that sign where there may be a byte that cannot be decoded. */
  private static XmlText decode(ByteBuffer bytes, Charset charset, String file) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    StringBuilder characters = new StringBuilder(bytes.remaining());
    CharBuffer out = CharBuffer.allocate(CHUNK);
    CoderResult result;
    do {
      result = decoder.decode(bytes, out, true);
      characters.append(out.flip());
      out.clear();
    } while (result.isOverflow());
    return new XmlText(
        file,
        characters.toString(),
        result.isError()
            ? Optional.of(
                String.format(
                    Locale.ROOT,
                    "The byte 0x%02X is not %s; save the file so, or declare its encoding",
                    bytes.get(bytes.position()),
                    charset.name()))
            : Optional.empty());
  }

  /** How many bytes the byte order mark takes. */
  private static int marked(byte[] xml) {
    if (at(xml, 0) == 0xEF && at(xml, 1) == 0xBB && at(xml, 2) == 0xBF) {
      return 3;
    }
    boolean big = at(xml, 0) == 0xFE && at(xml, 1) == 0xFF;
    boolean little = at(xml, 0) == 0xFF && at(xml, 1) == 0xFE;
    return big || little ? 2 : 0;
  }

  private static boolean wide(byte[] xml) {
    return (at(xml, 0) == 0 && at(xml, 1) == '<') || (at(xml, 0) == '<' && at(xml, 1) == 0);
  }

  private static Charset unicode(byte[] xml) {
    return switch (at(xml, 0)) {
      case 0xEF -> UTF_8;
      case 0xFE, 0 -> UTF_16BE;
      default -> UTF_16LE;
    };
  }

  private static String declared(byte[] xml) {
    String start = new String(xml, 0, Math.min(xml.length, LONGEST_DECLARATION), ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    return matcher.lookingAt() ? matcher.group(1) : UTF_8.name();
  }

  private static int at(byte[] xml, int index) {
    return index < xml.length ? xml[index] & 0xff : -1;
  }

  /** All characters, without a byte order mark; those before the first that cannot be decoded. */
  public String characters() {
    return characters;
  }

  /** The byte that cannot be decoded, if there is one. */
  public Optional<Diagnostic> fault() {
    return fault.map(why -> new Diagnostic(Code.NOT_WELL_FORMED, why, place(characters.length())));
  }

  private LineIndex lines() {
    LineIndex known = lines == null ? LineIndex.of(characters) : lines;
    lines = known;
    return known;
  }

  /** The place of an offset. */
  public Place place(int offset) {
    Source.Position position = lines().position(offset);
    return new Place(file, position.line(), position.column());
  }

  /** The place that a parser names, as {@link #offset} takes it. */
  public Place place(int line, int column) {
    return place(offset(line, column));
  }

  /** The place where the tag begins before a place that a parser names. */
  public Place tag(int line, int column) {
    return place(tag(offset(line, column)));
  }

  /**
   * The offset of a place that a parser names.
   *
   * @param line counted from 1
   * @param column counted from 1 in code units
   */
  public int offset(int line, int column) {
    return Math.min(lines().offset(line, column - 1), characters.length());
  }

  /**
   * Where the tag begins that ends at an offset. A tag has no other {@code <} than its first
   * character, so that this is exact behind every tag.
   */
  public int tag(int end) {
    return Math.max(0, characters.lastIndexOf('<', end - 1));
  }
}
