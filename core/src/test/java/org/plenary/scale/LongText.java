package org.plenary.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A resolution of any length as an extractor prints it: numbered paragraphs of three lines, a note
 * for every fourth of them at the foot of its page, page numbers, form feeds and running heads.
 */
public final class LongText {

  private static final int ROWS = 44;

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

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<String> notes = new ArrayList<>();
  private int paragraphs;
  private int noted;
  private int pages = 1;

  private LongText(int bytes) {
    print(HEAD);
    int rows = 0;
    while (out.size() < bytes) {
      rows += paragraph();
      if (rows >= ROWS) {
        foot();
        print(pages++ + "\n\fA/RES/60/999\n\n");
        rows = 0;
      }
    }
    foot();
    print(END);
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
    return out.toByteArray();
  }

  /** How many numbered paragraphs it has. */
  int paragraphs() {
    return paragraphs;
  }

  /** How many notes it has. */
  int notes() {
    return noted;
  }

  private int paragraph() {
    paragraphs++;
    String end = " what was done in pursuance of this request;";
    if (paragraphs % 4 == 0) {
      noted++;
      // Three figures are the most that a marker has.
      int marker = (noted - 1) % 900 + 1;
      end = " what was done;" + marker;
      notes.add(marker + " See A/60/" + marker + ".");
    }
    print(
        paragraphs
            + ". Requests the Secretary-General to keep the records of the meetings of the Assembly\n"
            + "in all official languages, to make them available to Member States in good time, and to\n"
            + "report to the Assembly at its next session on"
            + end
            + "\n\n");
    return 4;
  }

  private void foot() {
    if (!notes.isEmpty()) {
      print("_______________\n" + String.join("\n", notes) + "\n\n");
      notes.clear();
    }
  }

  private void print(String text) {
    out.writeBytes(text.getBytes(UTF_8));
  }
}
