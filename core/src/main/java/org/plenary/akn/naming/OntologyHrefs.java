package org.plenary.akn.naming;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Organ;

/** Addresses in the ontology that hold a number: sessions and meetings. */
public final class OntologyHrefs {

  private static final String EVENTS = "/akn/ontology/event/un/";

  private static final Pattern NUMBERED =
      Pattern.compile(EVENTS + "[a-z-]{1,20}\\.(session|meeting)\\.(\\d{1,6})");

  private OntologyHrefs() {}

  /** A session of an organ, e.g. {@code /akn/ontology/event/un/unga.session.60}. */
  public static String session(Optional<Organ> organ, String number) {
    return href(organ, "session", number);
  }

  /** A meeting of an organ, e.g. {@code /akn/ontology/event/un/unga.meeting.68}. */
  public static String meeting(Optional<Organ> organ, String number) {
    return href(organ, "meeting", number);
  }

  /** The number in the address of a session or meeting. */
  public static OptionalInt number(String href, String what) {
    Matcher matcher = NUMBERED.matcher(href);
    return matcher.matches() && matcher.group(1).equals(what)
        ? OptionalInt.of(Integer.parseInt(matcher.group(2)))
        : OptionalInt.empty();
  }

  private static String href(Optional<Organ> organ, String what, String number) {
    return EVENTS + organ.map(Organ::actor).orElse("un") + "." + what + "." + number;
  }
}
