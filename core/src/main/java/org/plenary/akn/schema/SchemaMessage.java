package org.plenary.akn.schema;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.schemas.AknSchemas;
import org.xml.sax.SAXException;

/**
 * What a validator says, made a sentence for people: without the number of the clause that is
 * broken, and with the names of elements as they stand in files.
 *
 * @param clause of XML Schema that is broken, e.g. {@code cvc-complex-type.2.4.a}; may be empty
 * @param sentence what is wrong and what is wanted instead
 */
record SchemaMessage(String clause, String sentence) {

  /** The most names that are listed of what may stand in a place. */
  private static final int MOST = 12;

  private static final Pattern CLAUSE = Pattern.compile("([a-z]+-[A-Za-z0-9.-]+): (.*)");
  private static final Pattern NAMES =
      Pattern.compile("'\\{((?:\"[^\"]*\":)?[^'{}\", ]+(?:, ?(?:\"[^\"]*\":)?[^'{}\", ]+)*+)}'");
  private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");
  private static final Pattern BAD_CHILD =
      Pattern.compile("Invalid content was found starting with element (<[^>]*>)\\.(.*)");
  private static final Pattern TYPE = Pattern.compile(" with respect to its type, '[^']*'\\.$");
  private static final Pattern ELEMENT = Pattern.compile("([Ee]lement) '([\\w:.-]+)'");

  /** Reads what a validator says. */
  static SchemaMessage of(SAXException e) {
    String line = firstLine(e);
    Matcher matcher = CLAUSE.matcher(line);
    return matcher.matches()
        ? new SchemaMessage(matcher.group(1), plain(matcher.group(2)))
        : new SchemaMessage("", plain(line));
  }

  /** The first line of what a parser says. */
  static String firstLine(SAXException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }

  /** Whether it is about a value and does not say of which attribute or element. */
  boolean aboutValue() {
    return clause.startsWith("cvc-datatype-valid")
        || (clause.endsWith("-valid") && !clause.startsWith("cvc-attribute"));
  }

  /** Whether it says which attribute or element has the value that was the matter before. */
  boolean closesValue() {
    return clause.startsWith("cvc-attribute.3") || clause.startsWith("cvc-type.3.1.3");
  }

  private static String plain(String message) {
    String named = NAMES.matcher(message).replaceAll(names -> list(names));
    String bare = named.replace('"' + AknSchemas.NAMESPACE + "\":", "");
    Matcher child = BAD_CHILD.matcher(bare);
    if (child.matches()) {
      return child.group(1) + " is not allowed here." + child.group(2);
    }
    return TYPE.matcher(ELEMENT.matcher(bare).replaceAll("$1 <$2>")).replaceAll("");
  }

  /** {@code {"namespace":a, "namespace":b}} as {@code <a>, <b>}. */
  private static String list(MatchResult names) {
    List<String> all = List.of(NAMESPACE.matcher(names.group(1)).replaceAll("").split(", ?"));
    String some = String.join(">, <", all.subList(0, Math.min(MOST, all.size())));
    int left = all.size() - MOST;
    String marked = "<" + some + ">" + (left > 0 ? " and " + left + " more" : "");
    return Matcher.quoteReplacement(marked);
  }
}
