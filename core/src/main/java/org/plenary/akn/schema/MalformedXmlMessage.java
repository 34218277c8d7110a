package org.plenary.akn.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.akn.xml.AknEvents.OpenTag;

/** Puts what a parser says of a file that is not well-formed into words that say what to do. */
final class MalformedXmlMessage {

  private static final Pattern NOT_CLOSED =
      Pattern.compile("The element type \"(.*?)\" must be terminated by the matching end-tag.*");
  private static final Pattern CUT_OFF =
      Pattern.compile("XML document structures must start and.*");
  private static final Pattern EMPTY = Pattern.compile("Premature end of file\\.?");
  private static final Pattern AMPERSAND =
      Pattern.compile("The entity name must immediately follow the '&'.*");
  private static final Pattern ENTITY =
      Pattern.compile("The entity \"(.*?)\" was referenced, but not declared\\.?");
  private static final Pattern LESS_THAN =
      Pattern.compile("The content of elements must consist of well-formed character data.*");

  private MalformedXmlMessage() {}

  /**
   * One sentence for people.
   *
   * @param message what the parser says in English
   * @param open the innermost tag that is open
   */
  static String of(String message, Optional<OpenTag> open) {
    String opened = open.map(tag -> " of line " + tag.line()).orElse("");
    Matcher tag = NOT_CLOSED.matcher(message);
    if (tag.matches()) {
      String name = tag.group(1);
      return "<"
          + name
          + ">"
          + opened
          + " is not closed; write </"
          + name
          + "> before this end tag";
    }
    if (CUT_OFF.matcher(message).matches() && open.isPresent()) {
      String name = open.get().name();
      return "The file ends before </" + name + ">" + opened + "; it seems to be cut off";
    }
    if (EMPTY.matcher(message).matches()) {
      return "The file has no element; it seems to be empty";
    }
    if (AMPERSAND.matcher(message).matches()) {
      return "A bare & stands here; write &amp;";
    }
    if (LESS_THAN.matcher(message).matches()) {
      return "A bare < stands here; write &lt;";
    }
    Matcher entity = ENTITY.matcher(message);
    if (entity.matches()) {
      return "The entity &" + entity.group(1) + "; is not declared; write the character itself";
    }
    return message;
  }
}
