package org.plenary.parser.repair;

import org.plenary.parser.repair.order.PresentationForms;
import org.plenary.parser.repair.order.ReversedFigures;
import org.plenary.parser.repair.order.ReversedLetters;
import org.plenary.text.Bidirectional;
import org.plenary.text.Characters;

/**
 * What a first look at the characters of a text finds to look at more closely.
 *
 * @param unknown whether there may be characters that do not tell what stands on the page
 * @param unseen whether there are characters that leave no trace on the page
 * @param controls whether there are embedding controls
 * @param forms whether there are presentation forms
 * @param swaps whether lam and alef changed places, or may have done so among the forms
 * @param figures whether there are Arabic-Indic figures
 * @param letters whether there are words of Arabic letters that run backwards
 * @param words whether words of Arabic letters stand in the order of the page
 * @param slashes whether there are Arabic letters and strokes
 */
record Symptoms(
    boolean unknown,
    boolean unseen,
    boolean controls,
    boolean forms,
    boolean swaps,
    boolean figures,
    boolean letters,
    boolean words,
    boolean slashes) {

  /** Of so many letters, one that is a presentation form tells nothing of the others. */
  private static final int FEW = 50;

  /** Before this and among the letters of East Asia, nothing else is looked for. */
  private static final char FIRST_UNSEEN = '\u034f';

  private static final char FIRST_HAN = '\u3000';

  private static final char FIRST_FORM = '\ufb50';

  static Symptoms of(String text) {
    boolean unknown = false;
    boolean unseen = false;
    boolean controls = false;
    int forms = 0;
    boolean figures = false;
    int arabic = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      unknown |= UnknownCharacters.mayBe(c) && c != '\n' && c != '\r' && c != '\f';
      if (c < FIRST_UNSEEN || c >= FIRST_HAN && c < FIRST_FORM) {
        continue;
      }
      unseen |= Characters.isUnseen(c);
      if (c >= '\u0600') {
        controls |= Bidirectional.isControl(c);
        forms += PresentationForms.isForm(c) ? 1 : 0;
        figures |= ReversedFigures.isArabicFigure(c);
        arabic += c <= '\u06ff' ? 1 : 0;
      }
    }
    boolean swaps = forms > 0 || arabic > 0 && PresentationForms.isSwapped(text);
    boolean plain = arabic > (long) FEW * forms && !controls;
    boolean letters = plain && ReversedLetters.areIn(text);
    boolean words = plain && forms == 0 && !letters && ReversedLetters.areWordsShown(text);
    boolean slashes = arabic > 0 && text.indexOf('/') >= 0;
    return new Symptoms(
        unknown, unseen, controls, forms > 0, swaps, figures, letters, words, slashes);
  }

  boolean none() {
    return !unknown && !unseen && !controls && !forms && !swaps && !figures && !letters && !words
        && !slashes;
  }
}
