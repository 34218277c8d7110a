package org.plenary.parser.repair.order;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;

/**
 * Changes Arabic presentation forms, U+FB50 to U+FDFF and U+FE70 to U+FEFC, to the letters that
 * they are forms of, and puts lam and alef in order where a ligature of both was taken apart the
 * wrong way round.
 */
public final class PresentationForms {

  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';
  private static final String ALEFS = "\u0627\u0623\u0625\u0622";
  private static final Pattern SWAPPED = Pattern.compile("\u0627[" + ALEFS + "]\u0644");

  private PresentationForms() {}

  /** Whether a character is a form of one or more letters. */
  public static boolean isForm(char c) {
    return c >= '\ufb50' && c <= '\ufdff' && (c < '\ufd3e' || c > '\ufd4f')
        || c >= '\ufe70' && c <= '\ufefc';
  }

  /** Whether an alef stands before another alef and a lam, as in no word. */
  public static boolean isSwapped(CharSequence text) {
    return SWAPPED.matcher(text).find();
  }

  /**
   * Whether words begin with forms that end them: lines are stored as the page shows them, from the
   * left.
   */
  public static boolean areReversed(List<RepairLine> rows) {
    int reading = 0;
    int reversed = 0;
    for (RepairLine row : rows) {
      String text = row.text();
      for (int at = 1; at < text.length(); at++) {
        int before = form(text.charAt(at - 1));
        int here = form(text.charAt(at));
        reading += before == DecompositionType.INITIAL && continues(here) ? 1 : 0;
        reversed += continues(before) && here == DecompositionType.INITIAL ? 1 : 0;
      }
    }
    return reversed > reading;
  }

  private static boolean continues(int form) {
    return form == DecompositionType.MEDIAL || form == DecompositionType.FINAL;
  }

  private static int form(char c) {
    return isForm(c) ? UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE) : -1;
  }

  /** The line with letters for forms. */
  public static Traced letters(Traced line) {
    Traced.Builder out = new Traced.Builder();
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (!isForm(c)) {
        out.append(c, line.from(at));
        continue;
      }
      String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      for (int i = 0; i < letters.length(); i++) {
        // A sign without a letter is decomposed into a blank and the sign.
        if (letters.charAt(i) != ' ') {
          out.append(letters.charAt(i), line.from(at));
        }
      }
    }
    return out.build();
  }

  /** The line from right to left. */
  public static Traced reversed(Traced line) {
    Traced.Builder out = new Traced.Builder();
    for (int at = line.length() - 1; at >= 0; at--) {
      out.append(line, at, at + 1);
    }
    return out.build();
  }

  /** The line with lam before alef where two alefs would meet otherwise. */
  public static Traced unswapped(Traced line) {
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    while (at < line.length()) {
      boolean swapped =
          at + 2 < line.length()
              && line.charAt(at) == ALEF
              && ALEFS.indexOf(line.charAt(at + 1)) >= 0
              && line.charAt(at + 2) == LAM;
      out.append(line, at, at + 1);
      if (swapped) {
        out.append(line, at + 2, at + 3).append(line, at + 1, at + 2);
        at += 2;
      }
      at++;
    }
    return out.build();
  }
}
