package org.plenary.language;

import java.util.List;
import java.util.Map;

/** Words that belong to the page and not to the text. */
public final class Furniture {

  private final List<Phrase> recycle;
  private final List<Phrase> page;
  private final List<Phrase> reissue;

  Furniture(RuleSection rules) {
    recycle = Phrase.all(rules.texts("recycle"), Map.of());
    page = Phrase.all(rules.texts("page"), Map.of());
    reissue = Phrase.all(rules.texts("reissue"), Map.of());
  }

  /** Whether the line begins with the request to recycle. */
  public boolean recycle(CharSequence line) {
    return begins(recycle, line);
  }

  /** Whether the whole line is a page number with its word, e.g. {@code Page 2}. */
  public boolean page(CharSequence line) {
    Folded folded = Folded.of(line);
    return page.stream().anyMatch(phrase -> phrase.whole(folded).isPresent());
  }

  /** Whether the line begins with the remark that the document was issued anew. */
  public boolean reissue(CharSequence line) {
    return begins(reissue, line);
  }

  private static boolean begins(List<Phrase> phrases, CharSequence line) {
    Folded folded = Folded.of(line);
    return phrases.stream().anyMatch(phrase -> phrase.prefix(folded).isPresent());
  }
}
