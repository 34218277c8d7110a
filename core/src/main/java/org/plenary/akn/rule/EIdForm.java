package org.plenary.akn.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.diagnostic.Code;

/**
 * eIds are {@code [context__]ref[_number]}: the eId of the nearest element around that has one, the
 * name of the element, and its number or count (Akoma Ntoso Naming Convention, 5). The main body is
 * left out of the context; notes are numbered through the whole document and may leave it out too.
 */
final class EIdForm implements Rule {

  private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{M}\\p{N}.-]+");

  private static final Set<String> BODIES =
      Set.of("mainBody", "body", "debateBody", "judgmentBody", "amendmentBody");

  /** What belongs to the element around it, so that tables may be numbered within that. */
  private static final Set<String> PARTS = Set.of("content", "intro", "wrapUp");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.EID_FORM,
        "An eId is [context__]ref[_number], where ref is the element's name or its abbreviation.",
        Code.EID_CONTEXT,
        "An eId begins with that of the element in which its element stands.",
        Code.EID_NUMBER,
        "The number in an eId is that of the element's num, or the marker of a note.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    new Check(tree, findings).run();
  }

  /**
   * What eIds within an element begin with.
   *
   * @param eId the eId of the element, as it stands in the file
   * @param right as it should be
   * @param around what eIds of the element itself begin with, if the element is part of another
   */
  private record Context(String eId, String right, Optional<Context> around) {

    static final Context NONE = new Context("", "", Optional.empty());

    /** Whether an eId begins so, and the rest of it names the element. */
    boolean holds(String wanted, Set<String> names) {
      return follows(wanted, eId, names)
          || follows(wanted, right, names)
          || around.filter(outer -> outer.holds(wanted, names)).isPresent();
    }

    /** The same without what is around it. */
    Context alone() {
      return new Context(eId, right, Optional.empty());
    }

    private static boolean follows(String wanted, String context, Set<String> names) {
      String prefix = context.isEmpty() ? "" : context + "__";
      return wanted.startsWith(prefix) && isSegment(wanted.substring(prefix.length()), names);
    }
  }

  /** Whether it is one of the names, with or without a number. */
  private static boolean isSegment(String segment, Set<String> names) {
    int low = segment.indexOf('_');
    String name = low < 0 ? segment : segment.substring(0, low);
    return names.contains(name)
        && (low < 0 || NUMBER.matcher(segment.substring(low + 1)).matches());
  }

  /** The check of one file. */
  private static final class Check {

    private final Tree tree;
    private final RuleFindings findings;
    private final Numbers numbers;
    private final Map<Element, Context> contexts = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Check(Tree tree, RuleFindings findings) {
      this.tree = tree;
      this.findings = findings;
      this.numbers = new Numbers(tree);
    }

    void run() {
      for (Element element : tree.elements()) {
        Context around = element.parent().map(contexts::get).orElse(Context.NONE);
        Context own = around;
        if (element == element.document()) {
          own = Context.NONE;
          counts.clear();
        } else if (element.eId().isPresent() && element.isAkn() && !element.isMetadata()) {
          own = checked(element, element.eId().get(), around);
        }
        contexts.put(element, own);
      }
    }

    private Context checked(Element element, String eId, Context around) {
      Set<String> names = EIdNames.of(element);
      String name = names.iterator().next();
      String prefix =
          element.is("authorialNote") || around.right().isEmpty() ? "" : around.right() + "__";
      int count = counts.merge(prefix + name, 1, Integer::sum);
      String segment = lastSegment(eId);
      boolean note = element.is("authorialNote");
      boolean placed = around.holds(eId, names) || (note && isSegment(eId, names));
      String right = prefix + segment;
      if (!placed || !numbers.agrees(element, number(segment))) {
        right = prefix + name + counted(element, count);
        report(element, eId, placed, isSegment(segment, names), around, right);
      }
      if (BODIES.contains(element.name())) {
        return around;
      }
      boolean part = PARTS.contains(element.name());
      return new Context(eId, right, part ? Optional.of(around.alone()) : Optional.empty());
    }

    private void report(
        Element element, String eId, boolean placed, boolean named, Context around, String right) {
      Code code = placed ? Code.EID_NUMBER : named ? Code.EID_CONTEXT : Code.EID_FORM;
      String what =
          switch (code) {
            case EID_NUMBER ->
                " has another number than is printed, " + numbers.printed(element).orElse("");
            case EID_CONTEXT ->
                around.eId().isEmpty()
                    ? " begins as if an element around it had an eId, but none has"
                    : " does not begin with " + around.eId() + "__, as the element around it does";
            default -> " of <" + element.name() + "> is not [context__]ref[_number]";
          };
      findings.add(code, element, "eId", "The eId " + eId + what + "; write " + right);
    }

    private String counted(Element element, int count) {
      return EIdNames.isSingle(element)
          ? ""
          : "_" + numbers.inEId(element).orElse(String.valueOf(count));
    }
  }

  private static String number(String segment) {
    int low = segment.indexOf('_');
    return low < 0 ? "" : segment.substring(low + 1);
  }

  private static String lastSegment(String eId) {
    int last = eId.lastIndexOf("__");
    return last < 0 ? eId : eId.substring(last + 2);
  }
}
