package org.plenary.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A resolution of any length as an extractor prints it: numbered paragraphs of three lines, a note
 * for every fourth of them at the foot of its page, up to the 999th note, page numbers, form feeds
 * and running heads.
 */
public final class LongText {

  private static final int ROWS = 44;

  /** Three figures are the most that a marker has. */
  private static final int MOST_NOTES = 999;

  private static final String HEAD =
      """
      United Nations                                   A/RES/60/999
      General Assembly
      Distr.: General
      15 March 2006

      Sixtieth session
      Agenda item 9

      Resolution adopted by the General Assembly on 22 December 2005

      60/999. Records of great length

      The General Assembly,

      Recalling its resolution 60/1 of 16 September 2005,

      Noting the need for exact records of what was decided,

      """;

  private static final String END =
      """

      69th plenary meeting
      22 December 2005
      """;

  private final byte[] bytes;
  private final List<String> notes = new ArrayList<>();
  private int paragraphs;
  private int noted;
  private int pages = 1;

  private LongText(int length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(length + 4_000);
    print(HEAD, out);
    int rows = 0;
    while (out.size() < length) {
      rows += paragraph(out);
      if (rows >= ROWS) {
        foot(out);
        print(pages++ + "\n\fA/RES/60/999\n\n", out);
        rows = 0;
      }
    }
    foot(out);
    print(END, out);
    this.bytes = out.toByteArray();
  }

  /**
   * Composes one.
   *
   * @param bytes how long it is at least
   */
  public static LongText of(int bytes) {
    return new LongText(bytes);
  }

  /** The text in UTF-8. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many notes it has. */
  int notes() {
    return noted;
  }

  private int paragraph(ByteArrayOutputStream out) {
    paragraphs++;
    String end = " what was done in pursuance of this request;";
    if (paragraphs % 4 == 0 && noted < MOST_NOTES) {
      noted++;
      end = " what was done;" + noted;
      notes.add(noted + " See A/60/" + noted + ".");
    }
    print(
        paragraphs
            + ". Requests the Secretary-General to keep the records of the meetings of the"
            + " Assembly\n"
            + "in all official languages, to make them available to Member States in good time, and"
            + " to\n"
            + "report to the Assembly at its next session on"
            + end
            + "\n\n",
        out);
    return 4;
  }

  private void foot(ByteArrayOutputStream out) {
    if (!notes.isEmpty()) {
      print("_______________\n" + String.join("\n", notes) + "\n\n", out);
      notes.clear();
    }
  }

  private static void print(String text, ByteArrayOutputStream out) {
    out.writeBytes(text.getBytes(UTF_8));
  }
}
