package org.plenary.language;

import org.plenary.rules.RuleSection;

/** Words that belong to the page and not to the text. */
public final class Furniture {

  /** No page number with its word is longer, in characters. */
  private static final int LONGEST_PAGE = 40;

  private final Phrases recycle;
  private final Phrases page;
  private final Phrases reissue;

  Furniture(RuleSection rules) {
    recycle = Phrases.of(rules.texts("recycle"));
    page = Phrases.of(rules.texts("page"));
    reissue = Phrases.of(rules.texts("reissue"));
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

  /** Whether the line begins with the remark that the document was issued anew. */
  public boolean reissue(CharSequence line) {
    return begins(reissue, line);
  }

  private static boolean begins(Phrases phrases, CharSequence line) {
    Folded folded = Folded.of(line);
    return phrases.in(folded).stream().anyMatch(phrase -> phrase.prefix(folded).isPresent());
  }
}
