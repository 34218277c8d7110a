package org.plenary.akn.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.akn.naming.EIds;
import org.plenary.akn.naming.Ontology;
import org.plenary.akn.naming.OntologyHrefs;
import org.plenary.akn.naming.OntologyTerm;
import org.plenary.model.Deliberation;
import org.plenary.model.EIdTable;
import org.plenary.model.Identity;
import org.plenary.model.MentionKind;
import org.plenary.schemas.NoteRef;
import org.plenary.schemas.Sup;

/**
 * What is shared while one document is written: its identity, eIds, metadata entries, and the calls
 * of notes that are still to be joined to their notes.
 */
final class WritingContext {

  /** The committee's part of a symbol, e.g. of A/C.3/79/L.61. */
  private static final Pattern COMMITTEE = Pattern.compile("([AES]/C\\.\\d{1,2})/.*");

  private final Identity identity;
  private final Optional<String> committee;
  private final AknOptions options;
  private final EIds eIds = new EIds();
  private final EIdTable.Builder table;
  private final String component;
  private final Ontology ontology = new Ontology();
  private final Modifications modifications;
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, List<Call>> calls = new HashMap<>();

  /**
   * @param table what takes the eId of each part of the document
   * @param component what stands before eIds there: that of the component in a collection
   */
  WritingContext(
      Deliberation deliberation, AknOptions options, EIdTable.Builder table, String component) {
    this.identity = deliberation.identity();
    this.committee = deliberation.proposal().committee();
    this.options = options;
    this.table = table;
    this.component = component;
    this.modifications = new Modifications(deliberation.proposal().amends(), identity.language());
    actor();
    identity.session().ifPresent(this::session);
    identity.meeting().ifPresent(this::meeting);
  }

  private void session(int number) {
    String label = String.valueOf(number);
    String href = OntologyHrefs.session(identity.organ(), label);
    ontology.enter(MentionKind.EVENT, OntologyTerm.SESSION.id(), href, label);
  }

  private void meeting(int number) {
    String label = String.valueOf(number);
    String href = OntologyHrefs.meeting(identity.organ(), label);
    ontology.enter(MentionKind.EVENT, OntologyTerm.ADOPTION_MEETING.id(), href, label);
  }

  Identity identity() {
    return identity;
  }

  AknOptions options() {
    return options;
  }

  EIds eIds() {
    return eIds;
  }

  /** Notes the eId of a part of the document, and gives it. */
  String place(Object part, EIds.Context context) {
    placed(part, context.eId());
    return context.eId();
  }

  /** Notes the eId of a part of the document. */
  void placed(Object part, String eId) {
    table.add(part, component + eId);
  }

  /** What the document would change in another one. */
  Modifications modifications() {
    return modifications;
  }

  Ontology ontology() {
    return ontology;
  }

  /** Refers to the organ that speaks; to the United Nations where it is not known. */
  String actor() {
    return identity
        .organ()
        .map(
            organ ->
                ontology.refer(
                    MentionKind.ORGANIZATION,
                    organ.actor(),
                    options.labels().organ(organ, identity.language())))
        .orElseGet(this::publisher);
  }

  /** Refers to the committee that has a draft before it, by its part of the symbol. */
  Optional<String> committee() {
    return committee.flatMap(
        name ->
            identity
                .symbol()
                .map(COMMITTEE::matcher)
                .filter(Matcher::matches)
                .map(found -> ontology.refer(MentionKind.ORGANIZATION, found.group(1), name)));
  }

  /** Refers to the United Nations. */
  String publisher() {
    return ontology.refer(
        MentionKind.ORGANIZATION, "un", options.labels().publisher(identity.language()));
  }

  /** Refers to this program, which makes the XML. */
  String converter() {
    return ontology.enter(
        MentionKind.ORGANIZATION, "plenary", "/akn/ontology/organization/plenary", "Plenary");
  }

  /** Remembers where the note with that marker stands, for the calls before and after it. */
  void note(String marker, String eId) {
    notes.put(marker, eId);
    List<Call> waiting = calls.remove(marker);
    if (waiting != null) {
      waiting.forEach(call -> call.ref.setHref("#" + eId));
    }
  }

  /**
   * Joins a call to the nearest note with its marker: the one before it, else the next.
   *
   * @param call the call
   * @param content the running text that it stands in
   */
  void call(NoteRef call, List<Object> content) {
    String eId = notes.get(call.getMarker());
    if (eId == null) {
      calls.computeIfAbsent(call.getMarker(), m -> new ArrayList<>()).add(new Call(call, content));
    } else {
      call.setHref("#" + eId);
    }
  }

  /** Makes raised figures of the calls of notes that are nowhere. */
  void finish() {
    for (List<Call> lost : calls.values()) {
      for (Call call : lost) {
        Sup raised = new Sup();
        raised.getContent().add(call.ref.getMarker());
        call.content.set(call.content.indexOf(call.ref), raised);
      }
    }
    calls.clear();
  }

  private record Call(NoteRef ref, List<Object> content) {}
}
