package org.plenary.akn.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.text.Characters;

/**
 * Gives out the eIds of one document by the Akoma Ntoso Naming Convention: {@code
 * [context__]ref[_number]}, unique in the document.
 *
 * <p>The same structure in another language gets the same eIds, as numbers are given by their value
 * and everything else is counted. Where a number stands twice in one context, the second gets
 * {@code -2} added.
 */
public final class EIds {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private final Context root = new Context("", "", null);

  /** What stands in nothing: the whole document. */
  public Context root() {
    return root;
  }

  /** The eId of a note, whose marker is counted through the whole document. */
  public Context note(String marker) {
    String value =
        !marker.isEmpty() && marker.chars().allMatch(c -> c == '*')
            ? "ast" + marker.length()
            : marker;
    return root.numbered("authorialNote", value);
  }

  private String unique(String wanted, Set<String> claimed) {
    String eId = wanted;
    while (!taken.add(eId)) {
      do {
        eId = wanted + "-" + copies.merge(wanted, 1, Integer::sum);
      } while (claimed.contains(eId));
    }
    copies.putIfAbsent(wanted, 1);
    return eId;
  }

  /** A number without blanks, and without punctuation at either end. */
  private static String clean(String number) {
    StringBuilder clean = new StringBuilder(number.length());
    number
        .codePoints()
        .filter(c -> !Characters.isWhite(c))
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .map(c -> Character.isLetterOrDigit(c) || c == '.' ? c : '-')
        .forEach(clean::appendCodePoint);
    int start = 0;
    int end = clean.length();
    while (start < end && ".-".indexOf(clean.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".-".indexOf(clean.charAt(end - 1)) >= 0) {
      end--;
    }
    return clean.substring(start, end);
  }

  /** An element that has an eId, or none, in which others stand. */
  public final class Context {

    private final String eId;
    private final String prefix;
    private final Context owner;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();

    private Context(String eId, String prefix, @Nullable Context owner) {
      this.eId = eId;
      this.prefix = prefix;
      this.owner = owner == null ? this : owner;
    }

    /** The eId; empty for the document itself. */
    public String eId() {
      return eId;
    }

    /** The element whose parts this belongs to: for content, intro and wrapUp what they are of. */
    public Context owner() {
      return owner;
    }

    /** A child that occurs once, such as {@code content}. */
    public Context only(String ref) {
      return child(unique(prefix + ref, claimed), true);
    }

    /** A child that occurs once and is left out of the contexts of what it holds. */
    public Context transparent(String ref) {
      Context child = only(ref);
      return new Context(child.eId, prefix, null);
    }

    /** A child without a number, counted among those of its kind. */
    public Context counted(String ref) {
      String wanted;
      do {
        wanted = prefix + ref + "_" + counts.merge(ref, 1, Integer::sum);
      } while (taken.contains(wanted) || claimed.contains(wanted));
      return child(unique(wanted, claimed), false);
    }

    /** A child with a number of its own; counted if nothing is left of the number. */
    public Context numbered(String ref, String number) {
      String value = clean(number);
      return value.isEmpty()
          ? counted(ref)
          : child(unique(prefix + ref + "_" + value, claimed), false);
    }

    /** Keeps a number free for the child that will ask for it, so that no count takes it. */
    public void claim(String ref, String number) {
      claimed.add(prefix + ref + "_" + clean(number));
    }

    private Context child(String childId, boolean part) {
      return new Context(childId, childId + "__", part ? this : null);
    }
  }
}
