package org.plenary.akn.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.akn.naming.AknNames;
import org.plenary.akn.naming.Hrefs;
import org.plenary.akn.naming.OntologyTerm;
import org.plenary.model.Dossier;
import org.plenary.model.MentionKind;
import org.plenary.model.Target;
import org.plenary.schemas.Classification;
import org.plenary.schemas.Count;
import org.plenary.schemas.CountElement;
import org.plenary.schemas.DocketNumber;
import org.plenary.schemas.FooterFirstPage;
import org.plenary.schemas.FooterFirstPageLeft;
import org.plenary.schemas.InternalCode;
import org.plenary.schemas.Keyword;
import org.plenary.schemas.Meta;
import org.plenary.schemas.Organization;
import org.plenary.schemas.Parliamentary;
import org.plenary.schemas.Presentation;
import org.plenary.schemas.Quorum;
import org.plenary.schemas.Step;
import org.plenary.schemas.Voters;
import org.plenary.schemas.Voting;
import org.plenary.schemas.Workflow;

/**
 * Writes what is known of a document beside its text: subjects, steps, votes. Whoever did something
 * and whatever came of it becomes an entry of the metadata, which {@code by}, {@code as} and {@code
 * outcome} refer to, as the standard wants it.
 */
final class DossierWriter {

  /** The longest words that an eId is made of. */
  private static final int LONGEST_IN_EID = 40;

  private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,6}/\\S.{0,59}");

  private final Dossier dossier;
  private final WritingContext drafting;
  private final Map<String, String> counted = new HashMap<>();
  private final Set<String> identified = new HashSet<>();

  DossierWriter(Dossier dossier, WritingContext drafting) {
    this.dossier = dossier;
    this.drafting = drafting;
  }

  /** Whether the adoption is among the steps. */
  boolean tellsAdoption() {
    return dossier.steps().stream()
        .anyMatch(step -> step.outcome().equals(OntologyTerm.ADOPTED.id()));
  }

  void classifications(Meta meta) {
    for (Dossier.Classification classification : dossier.classifications()) {
      Classification element = new Classification();
      element.setSource(classification.source());
      classification.keywords().forEach(keyword -> element.getKeywords().add(keyword(keyword)));
      meta.getClassifications().add(element);
    }
  }

  private Keyword keyword(Dossier.Keyword keyword) {
    Keyword element = new Keyword();
    element.setValue(keyword.value());
    element.setShowAs(keyword.label());
    element.setDictionary(keyword.dictionary());
    keyword.address().ifPresent(element::setHref);
    keyword.shortForm().ifPresent(element::setShortForm);
    keyword.concept().ifPresent(concept -> element.setRefersTo(concept(concept)));
    return element;
  }

  /** The steps, into a workflow that may hold others. */
  void steps(Workflow workflow) {
    dossier.steps().forEach(step -> workflow.getSteps().add(step(step)));
  }

  private Step step(Dossier.Step step) {
    Step element = new Step();
    element.setDate(step.date().map(LocalDate::toString).orElse(MetaWriter.UNKNOWN_DATE));
    step.until().ifPresent(end -> element.getOtherAttributes().put(AknNames.END, end));
    element.setBy(
        step.by()
            .map(by -> words(MentionKind.ORGANIZATION, "party", by))
            .orElseGet(drafting::actor));
    step.record().ifPresent(record -> record(record, element));
    if (!step.outcome().isEmpty()) {
      element.setOutcome(
          step.outcome().equals(OntologyTerm.ADOPTED.id())
              ? drafting.ontology().refer(OntologyTerm.ADOPTED)
              : concept(step.outcome()));
    }
    step.passage().ifPresent(p -> element.setRefersTo(words(MentionKind.CONCEPT, "passage", p)));
    return element;
  }

  /** A document is pointed at by its address, anything else is an entry of its own. */
  private void record(String record, Step element) {
    if (SYMBOL.matcher(record).matches()) {
      String href = Hrefs.href(new Target.Document(record), drafting.identity().language());
      if (Hrefs.symbol(Hrefs.target(href)).equals(Optional.of(record))) {
        element.setHref(href);
        return;
      }
    }
    element.setAs(words(MentionKind.ROLE, "record", record));
  }

  /** The votes, if there are any. */
  Optional<Parliamentary> ballots() {
    if (dossier.ballots().isEmpty()) {
      return Optional.empty();
    }
    Parliamentary parliamentary = new Parliamentary();
    for (Dossier.Ballot ballot : dossier.ballots()) {
      Voting voting = new Voting();
      ballot.outcome().ifPresent(outcome -> voting.setOutcome(concept(outcome)));
      ballot.counts().forEach(count -> voting.getCounts().add(count(count)));
      if (voting.getCounts().isEmpty()) {
        Quorum unknown = new Quorum();
        unknown.setValue("");
        voting.getCounts().add(unknown);
      }
      parliamentary.getVotes().add(voting);
    }
    return Optional.of(parliamentary);
  }

  private CountElement count(Dossier.Count count) {
    boolean quorum = count.position().equals(AknNames.QUORUM);
    CountElement element = quorum ? new Quorum() : new Count();
    element.setValue(count.number());
    if (!quorum && !count.position().isEmpty()) {
      element.setRefersTo(concept(count.position()));
    }
    if (!count.voters().isEmpty()) {
      Voters voters = new Voters();
      count.voters().forEach(voter -> voters.getOrganizations().add(voter(voter)));
      element.getAny().add(voters);
    }
    return element;
  }

  private Organization voter(Dossier.Voter voter) {
    Organization organization = new Organization();
    organization.setRefersTo(drafting.ontology().refer(OntologyTerm.MEMBER_STATE));
    // A State that is named twice has its identifier once: it must be the only one of a document.
    voter.identifier().filter(identified::add).ifPresent(organization::setGUID);
    organization.getContent().add(voter.name());
    return organization;
  }

  /** The foot of the first page, for the sake of the job number in it. */
  void jobNumber(Meta meta) {
    if (dossier.jobNumber().isEmpty()) {
      return;
    }
    DocketNumber number = new DocketNumber();
    number.setRefersTo(drafting.ontology().refer(OntologyTerm.JOB_NUMBER));
    number.getContent().add(dossier.jobNumber().get());
    InternalCode code = new InternalCode();
    code.getChildren().add(number);
    FooterFirstPageLeft left = new FooterFirstPageLeft();
    left.setCode(code);
    FooterFirstPage foot = new FooterFirstPage();
    foot.setLeft(left);
    Presentation presentation = new Presentation();
    presentation.setSource(drafting.converter());
    presentation.getAny().add(foot);
    meta.getPresentation().add(presentation);
  }

  private String concept(String name) {
    return drafting.ontology().refer(MentionKind.CONCEPT, name, name);
  }

  /** Refers to an entry that is labelled with these words; long ones are counted. */
  private String words(MentionKind kind, String stem, String words) {
    String name =
        words.length() <= LONGEST_IN_EID && drafting.ontology().suits(words, words)
            ? words
            : counted.computeIfAbsent(words, w -> stem + (counted.size() + 1));
    return drafting.ontology().refer(kind, name, words);
  }
}
