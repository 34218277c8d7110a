package org.plenary.akn.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.akn.xml.XmlText;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;

/** Collects what breaks the rules in one file. */
final class RuleFindings {

  /** An attribute of a tag with its value. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

  private final XmlText text;
  private final List<Diagnostic> found = new ArrayList<>();

  RuleFindings(XmlText text) {
    this.text = text;
  }

  /** Reports something of an element. */
  void add(Code code, Element element, String message) {
    found.add(new Diagnostic(code, message, text.place(element.start())));
  }

  /** Reports something of an attribute; its place is that of the attribute's name. */
  void add(Code code, Element element, String attribute, String message) {
    Matcher matcher = ATTRIBUTE.matcher(text.characters());
    matcher.region(element.start(), element.end());
    int at = element.start();
    while (matcher.find()) {
      if (matcher.group(1).equals(attribute)) {
        at = matcher.start(1);
        break;
      }
    }
    found.add(new Diagnostic(code, message, text.place(at)));
  }

  /** All of it in the order of the rules. */
  List<Diagnostic> list() {
    return List.copyOf(found);
  }
}
