package org.plenary.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of file some bytes are, by their first characters; names and endings do not count. */
public enum DocumentFormat {
  /** Anything that nothing below claims: text, or what {@link TextReader} will refuse. */
  TEXT,
  /** XML, such as Akoma Ntoso. */
  XML,
  /** An HTML page. */
  HTML,
  /** A PDF file. */
  PDF,
  /** A ZIP archive, such as a Word file (.docx). */
  ZIP,
  /** An OLE 2 container, such as a Word file of before 2007 (.doc). */
  OLE2,
  /** Rich Text Format. */
  RTF;

  /** PDF readers look for the signature in the first kilobyte, after whatever a gateway put. */
  private static final int HEAD = 1024;

  private static final String OLE2_SIGNATURE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final Pattern HTML_START = Pattern.compile("<(?:!doctype html|html)\\b.*");
  private static final Pattern XML_START = Pattern.compile("<[?!a-z_].*");

  /** The format that the first kilobyte shows. */
  public static DocumentFormat of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (head.startsWith(OLE2_SIGNATURE)) {
      return OLE2;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.contains("%PDF-")) {
      return PDF;
    }
    return ofMarkup(head);
  }

  private static DocumentFormat ofMarkup(String head) {
    String plain = head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "");
    String start =
        plain
            .replace("\0", "")
            .stripLeading()
            .lines()
            .findFirst()
            .orElse("")
            .toLowerCase(Locale.ROOT);
    if (HTML_START.matcher(start).matches()) {
      return HTML;
    }
    return XML_START.matcher(start).matches() ? XML : TEXT;
  }
}
