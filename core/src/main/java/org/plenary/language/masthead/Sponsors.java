package org.plenary.language.masthead;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.phrase.Folded;
import org.plenary.rules.RuleSection;

/**
 * Divides the sponsors of a draft, which are printed as a list: {@code Avalon, Brigadoon and
 * Laputa}.
 *
 * <p>Names that hold the word before the last one, such as {@code Trinidad and Tobago}, are data of
 * the language; what stands in brackets belongs to the name before it.
 */
final class Sponsors {

  private final List<String> separators;
  private final List<String> last;
  private final List<String> joinedNames;

  Sponsors(RuleSection rules) {
    separators = rules.texts("separators").stream().map(Folded::literal).toList();
    last = rules.texts("last").stream().map(Folded::literal).toList();
    joinedNames = rules.texts("joined names").stream().map(Folded::literal).toList();
  }

  /** Where each name begins and ends in the text as printed. */
  List<int[]> names(CharSequence list) {
    Folded folded = Folded.of(list);
    String text = folded.text();
    List<int[]> cuts = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      int length = depth == 0 ? separatorAt(text, i) : 0;
      if (length > 0) {
        cuts.add(new int[] {i, i + length});
      }
    }
    addLast(text, cuts);
    List<int[]> names = new ArrayList<>();
    int from = 0;
    for (int[] cut : cuts) {
      add(folded, from, cut[0], names);
      from = Math.max(from, cut[1]);
    }
    add(folded, from, text.length(), names);
    return names;
  }

  /** How long the sign or word is that parts two names at a place; 0 if none stands there. */
  private int separatorAt(String text, int at) {
    return separators.stream()
        .filter(word -> text.startsWith(word, at) && !isInName(text, at, word))
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }

  /** Whether a list ends so with a line that it goes on in the next. */
  boolean goesOn(Folded line, Folded next) {
    String text = line.text();
    if (text.isEmpty() || next.text().isEmpty()) {
      return false;
    }
    String sign = text.substring(text.length() - 1);
    String first = next.text() + " ";
    return separators.contains(sign)
        || sign.equals(":")
        || isInBrackets(text, text.length() - 1)
        || last.stream()
            .anyMatch(word -> (text + " ").endsWith(word) || (" " + first).startsWith(word))
        || joinedNames.stream().anyMatch(name -> isCut(name, text, next.text()));
  }

  /** Whether a name stands half at the end of one line and half at the beginning of the next. */
  private static boolean isCut(String name, String line, String next) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      if (line.endsWith(name.substring(0, at)) && next.startsWith(name.substring(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The word before the last name is the last one that is not part of a name. */
  private void addLast(String text, List<int[]> cuts) {
    int after = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1)[1];
    int place = -1;
    int length = 0;
    for (String word : last) {
      int at = text.lastIndexOf(word);
      while (at >= after && (isInName(text, at, word) || isInBrackets(text, at))) {
        at = text.lastIndexOf(word, at - 1);
      }
      if (at >= after && at > place) {
        place = at;
        length = word.length();
      }
    }
    if (place >= 0) {
      cuts.add(new int[] {place, place + length});
    }
  }

  private boolean isInName(String text, int at, String word) {
    return joinedNames.stream()
        .anyMatch(
            name -> {
              int within = name.indexOf(word);
              return within >= 0 && text.startsWith(name, at - within);
            });
  }

  private static boolean isInBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  private static void add(Folded list, int from, int to, List<int[]> names) {
    String text = list.text();
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && " *".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start < end) {
      names.add(new int[] {list.start(start), list.end(end)});
    }
  }
}
