package org.plenary.language;

import org.plenary.rules.RuleSection;

/** Words that belong to the page and not to the text. */
public final class FurnitureWords {

  /** No page number with its word is longer, in characters. */
  private static final int LONGEST_PAGE = 40;

  private final Phrases recycle;
  private final Phrases page;

  FurnitureWords(RuleSection rules) {
    recycle = Phrases.of(rules.texts("recycle"));
    page = Phrases.of(rules.texts("page"));
  }

  /** Whether the line begins with the request to recycle. */
  public boolean recycle(CharSequence line) {
    return begins(recycle, line);
  }

  /** Whether the whole line is a page number with its word, e.g. {@code Page 2}. */
  public boolean page(CharSequence line) {
    if (line.length() > LONGEST_PAGE) {
      return false;
    }
    Folded folded = Folded.of(line);
    return page.in(folded).stream().anyMatch(phrase -> phrase.whole(folded).isPresent());
  }

  private static boolean begins(Phrases phrases, CharSequence line) {
    Folded folded = Folded.of(line);
    return phrases.in(folded).stream().anyMatch(phrase -> phrase.prefix(folded).isPresent());
  }
}
