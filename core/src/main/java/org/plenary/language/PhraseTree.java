package org.plenary.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as a tree of their folded signs without spaces, to find in one pass the longest that
 * stands at a place of a text.
 */
final class PhraseTree {

  private final Node root = new Node();
  private final boolean wholeWords;

  /**
   * @param phrases the phrases, in the notation of {@link Phrase} but without places
   * @param wholeWords whether a phrase must end where a word ends
   */
  PhraseTree(List<String> phrases, boolean wholeWords) {
    this.wholeWords = wholeWords;
    for (String phrase : phrases) {
      Phrase.wordings(phrase).forEach(this::plant);
    }
  }

  private void plant(String wording) {
    Node node = root;
    String key = Folded.key(wording);
    for (int i = 0; i < key.length(); i++) {
      node = node.next.computeIfAbsent(key.charAt(i), absent -> new Node());
    }
    node.end = node != root;
  }

  /**
   * Where the longest phrase that begins at {@code from} ends in the folded text; -1 if none does.
   */
  int longest(String folded, int from) {
    Node node = root;
    int longest = -1;
    for (int i = from; i < folded.length(); i++) {
      if (folded.charAt(i) == ' ') {
        continue;
      }
      @Nullable Node next = node.next.get(folded.charAt(i));
      if (next == null) {
        break;
      }
      node = next;
      if (node.end && (!wholeWords || wordEnds(folded, i + 1))) {
        longest = i + 1;
      }
    }
    return longest;
  }

  private static boolean wordEnds(String folded, int at) {
    return at == folded.length()
        || !Character.isLetterOrDigit(folded.charAt(at))
        || folded.charAt(at - 1) == '\'';
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(4);
    private boolean end;
  }
}
