package org.plenary.language;

import java.util.Map;
import org.plenary.language.masthead.Organs;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrases;
import org.plenary.rules.RuleSection;

/** Words that belong to the page and not to the text. */
public final class FurnitureWords {

  /** No page number with its word is longer, in characters. */
  private static final int LONGEST_PAGE = 40;

  private final Phrases recycle;
  private final Phrases page;
  private final Phrases volume;

  FurnitureWords(RuleSection rules, Organs organs) {
    recycle = Phrases.of(rules.texts("recycle"));
    page = Phrases.of(rules.texts("page"));
    volume = Phrases.of(rules.texts("volume"), Map.of("organ", organs.expression()));
  }

  /** Whether the line begins with the request to recycle. */
  public boolean recycle(CharSequence line) {
    return recycle.prefix(Folded.of(line)).isPresent();
  }

  /** Whether the whole text is what volumes print over their pages, without the page number. */
  public boolean volume(CharSequence text) {
    return volume.whole(Folded.of(text.toString().strip())).isPresent();
  }

  /** Whether the whole line is a page number with its word, e.g. {@code Page 2}. */
  public boolean page(CharSequence line) {
    return line.length() <= LONGEST_PAGE && page.whole(Folded.of(line)).isPresent();
  }
}
