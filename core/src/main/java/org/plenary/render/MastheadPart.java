package org.plenary.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.model.Block;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;

/**
 * The parts of a masthead on paper: who publishes, the symbol and the organ; beside the organ, how
 * the document is issued; below a rule, session and agenda item; and what the document is, set as
 * the text is.
 */
public enum MastheadPart {
  TOP,
  ISSUE,
  SESSION,
  ACT;

  private static final Set<FieldKind> OF_TOP =
      EnumSet.of(FieldKind.PUBLISHER, FieldKind.SYMBOL, FieldKind.ISSUING_BODY);

  private static final Set<FieldKind> OF_ISSUE =
      EnumSet.of(
          FieldKind.DISTRIBUTION,
          FieldKind.ISSUED,
          FieldKind.ORIGINAL_LANGUAGE,
          FieldKind.EXPRESSION_LANGUAGE);

  private static final Set<FieldKind> OF_SESSION =
      EnumSet.of(
          FieldKind.SESSION,
          FieldKind.AGENDA_ITEM,
          FieldKind.AGENDA_TITLE,
          FieldKind.DECISION_GROUP);

  /** What a line holds. */
  public static Set<FieldKind> kinds(Block.TextBlock line) {
    Set<FieldKind> kinds = EnumSet.noneOf(FieldKind.class);
    for (Inline inline : line.content()) {
      if (inline instanceof Inline.Field field) {
        kinds.add(field.kind());
      }
    }
    return kinds;
  }

  /** Whether it stands below the rule. */
  public boolean isBelow() {
    return this == SESSION || this == ACT;
  }

  /**
   * The parts of lines.
   *
   * @param lines for each line, what it holds
   */
  public static List<MastheadPart> of(List<Set<FieldKind>> lines) {
    List<MastheadPart> parts = new ArrayList<>();
    MastheadPart before = TOP;
    for (Set<FieldKind> kinds : lines) {
      before = after(before, kinds);
      parts.add(before);
    }
    return parts;
  }

  /** Whether a line names an organ, or who publishes. */
  public static boolean isBody(Set<FieldKind> kinds) {
    return kinds.contains(FieldKind.ISSUING_BODY) || kinds.contains(FieldKind.PUBLISHER);
  }

  /**
   * A line of no known kind belongs to what stands before it, below the rule at the least; so does
   * one below the rule that says how the document is issued, which has no place beside it. An organ
   * after that, such as a council of the assembly, is the one whose session follows.
   */
  private static MastheadPart after(MastheadPart before, Set<FieldKind> kinds) {
    boolean late = before.isBelow() && isIssue(kinds);
    if (late || kinds.isEmpty()) {
      return before == ACT ? ACT : SESSION;
    }
    if (before != TOP && isBody(kinds)) {
      return before == ACT ? ACT : SESSION;
    }
    return !Collections.disjoint(kinds, OF_TOP)
        ? TOP
        : isIssue(kinds) ? ISSUE : !Collections.disjoint(kinds, OF_SESSION) ? SESSION : ACT;
  }

  /** Whether a line that holds such fields says how, when or in which languages it is issued. */
  public static boolean isIssue(Set<FieldKind> kinds) {
    return !Collections.disjoint(kinds, OF_ISSUE);
  }
}
