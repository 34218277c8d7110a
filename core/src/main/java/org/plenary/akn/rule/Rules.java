package org.plenary.akn.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.plenary.akn.xml.XmlText;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;

/**
 * Checks Akoma Ntoso by the rules that no schema can state.
 *
 * <pre>{@code
 * Rules.check(bytes, "60-212.xml").forEach(System.err::println);
 * }</pre>
 */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new EIdForm(),
          new EIdTwice(),
          new References(),
          new IriForm(),
          new IriMismatch(),
          new IriNumber(),
          new IriOrgan(),
          new IriDate(),
          new IriLanguage(),
          new Markers(),
          new ParagraphOrder(),
          new DateUnknown(),
          new DateOrder(),
          new DateSession(),
          new DateText(),
          new LinkText());

  private Rules() {}

  /**
   * What breaks the rules in a file, rule by rule. Nothing in a file that is not well-formed, as it
   * has no elements.
   *
   * @param xml its bytes
   * @param name what to call it in diagnostics
   */
  public static List<Diagnostic> check(byte[] xml, String name) {
    return check(XmlText.of(xml, name));
  }

  /** What breaks the rules in a file that is decoded already. */
  public static List<Diagnostic> check(XmlText text) {
    RuleFindings findings = new RuleFindings(text);
    try {
      Tree tree = Tree.of(text);
      ALL.forEach(rule -> rule.check(tree, findings));
    } catch (XMLStreamException e) {
      return List.of();
    }
    return findings.list();
  }

  /** What each code of the rules says in general, one sentence for people each. */
  public static Map<Code, String> meanings() {
    Map<Code, String> meanings = new LinkedHashMap<>();
    ALL.forEach(rule -> new TreeMap<>(rule.meanings()).forEach(meanings::put));
    return meanings;
  }
}
