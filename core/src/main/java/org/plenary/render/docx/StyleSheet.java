package org.plenary.render.docx;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import org.plenary.model.Language;
import org.plenary.render.Direction;
import org.plenary.rules.TextResource;

/** The styles of a Word file, with what the script of a language asks of them. */
final class StyleSheet {

  private static final String STYLES = TextResource.read(StyleSheet.class, "styles.xml");

  /**
   * Where lines that say what a document is end, so that their day does not part from its month.
   */
  private static final int ACT_END = 7_300;

  private static final String ITALIC = "<w:i/><w:iCs/>";

  private StyleSheet() {}

  /** The part with the styles of a language. */
  static String of(Language language, WordPage page) {
    String tag = language.tag();
    boolean rightToLeft = Direction.of(language) == Direction.RIGHT_TO_LEFT;
    boolean eastAsian = isEastAsian(language);
    return STYLES
        .replace("{latin}", eastAsian || rightToLeft ? "en-GB" : tag)
        .replace("{asian}", eastAsian ? withRegion(tag) : "zh-CN")
        .replace("{complex}", rightToLeft ? tag : "ar-SA")
        .replace("{direction}", rightToLeft ? "<w:bidi/>" : "")
        .replace("{leftToRight}", rightToLeft ? "<w:bidi w:val=\"0\"/>" : "")
        .replace("{ltrStart}", rightToLeft ? "right" : "left")
        .replace("{ltrEnd}", rightToLeft ? "left" : "right")
        .replace("{size}", eastAsian ? "21" : "20")
        .replace("{line}", eastAsian ? "320" : "240")
        .replace("{italic}", eastAsian ? "" : ITALIC)
        .replace("{besideAct}", Integer.toString(page.frame() - ACT_END))
        .replace("{frame}", Integer.toString(page.frame()));
  }

  /** A language with the region where most write it, as Word wants it. */
  private static String withRegion(String tag) {
    ULocale likely = ULocale.addLikelySubtags(new ULocale(tag));
    return likely.getLanguage() + "-" + likely.getCountry();
  }

  /** Whether its letters are as wide as they are high, and have no italics. */
  private static boolean isEastAsian(Language language) {
    int[] scripts = UScript.getCode(new ULocale(language.tag()));
    return scripts != null && scripts.length > 0 && UScript.breaksBetweenLetters(scripts[0]);
  }
}
