package org.plenary.akn.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.naming.AknNames;
import org.plenary.akn.naming.Hrefs;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.naming.Ontology;
import org.plenary.akn.naming.OntologyTerm;
import org.plenary.akn.naming.Zone;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.diagnostic.Code;
import org.plenary.model.Dossier;
import org.plenary.model.PlainText;
import org.plenary.schemas.Classification;
import org.plenary.schemas.CountElement;
import org.plenary.schemas.DocketNumber;
import org.plenary.schemas.FooterFirstPage;
import org.plenary.schemas.Meta;
import org.plenary.schemas.Organization;
import org.plenary.schemas.Quorum;
import org.plenary.schemas.ReferenceElement;
import org.plenary.schemas.Step;
import org.plenary.schemas.VoteElement;
import org.plenary.schemas.Voters;
import org.plenary.schemas.Voting;

/**
 * Reads what the metadata of a document tell of it beside its text: subjects, steps, votes. In
 * published files agents and outcomes stand as words where the standard wants references to
 * entries; both are read.
 */
public final class DossierReader {

  private final Meta meta;
  private final Optional<LocalDate> adopted;
  private final ReadingReport reading;
  private final Map<String, String> labels = new HashMap<>();

  private DossierReader(Meta meta, Optional<LocalDate> adopted, ReadingReport reading) {
    this.meta = meta;
    this.adopted = adopted;
    this.reading = reading;
    meta.getReferences().stream()
        .flatMap(references -> references.getEntries().stream())
        .forEach(this::label);
  }

  /**
   * The dossier in the metadata of a document.
   *
   * @param adopted when the document was adopted, which a step may contradict
   */
  static Dossier read(Meta meta, Optional<LocalDate> adopted, ReadingReport reading) {
    DossierReader reader = new DossierReader(meta, adopted, reading);
    return new Dossier(
        reader.classifications(), reader.steps(), reader.ballots(), reader.jobNumber());
  }

  private void label(ReferenceElement entry) {
    labels.putIfAbsent(
        MixedContentReader.orEmpty(entry.getEId()), MixedContentReader.orEmpty(entry.getShowAs()));
  }

  private List<Dossier.Classification> classifications() {
    List<Dossier.Classification> classifications = new ArrayList<>();
    for (Classification classification : meta.getClassifications()) {
      List<Dossier.Keyword> keywords =
          classification.getKeywords().stream().map(this::keyword).toList();
      if (keywords.isEmpty()) {
        reading.notCarried("a classification without keywords");
      } else {
        String source = MixedContentReader.orEmpty(classification.getSource());
        classifications.add(new Dossier.Classification(source, keywords));
      }
    }
    return classifications;
  }

  private Dossier.Keyword keyword(org.plenary.schemas.Keyword keyword) {
    String value = MixedContentReader.orEmpty(keyword.getValue());
    return new Dossier.Keyword(
        value,
        keyword.getShowAs() == null ? value : keyword.getShowAs(),
        MixedContentReader.orEmpty(keyword.getDictionary()),
        some(keyword.getHref()),
        outcome(keyword.getRefersTo()),
        some(keyword.getShortForm()));
  }

  /** The steps that say more than that there was one; ours of an adoption is in the identity. */
  private List<Dossier.Step> steps() {
    List<Dossier.Step> steps = new ArrayList<>();
    meta.getWorkflows().stream()
        .flatMap(workflow -> workflow.getSteps().stream())
        .filter(step -> !isMade(step))
        .map(this::step)
        .filter(step -> !isEmpty(step))
        .forEach(steps::add);
    return steps;
  }

  /** Whether a step is the one that our writer makes where the dossier has no adoption. */
  private boolean isMade(Step step) {
    return IdentityReader.isOurs(meta)
        && ("#" + OntologyTerm.ADOPTED.id()).equals(step.getOutcome())
        && (step.getBy() == null || isActor(step.getBy()))
        && step.getAs() == null
        && step.getHref() == null
        && passage(step).isEmpty();
  }

  private Dossier.Step step(Step step) {
    String outcome = outcome(step.getOutcome()).orElse("");
    Optional<String> document =
        some(step.getHref()).flatMap(href -> Hrefs.symbol(Hrefs.target(href)));
    return new Dossier.Step(
        outcome,
        date(step, outcome),
        some(step.getOtherAttributes().get(AknNames.END)),
        isActor(step.getBy()) ? Optional.empty() : said(step.getBy()),
        document.or(() -> said(step.getAs())),
        passage(step));
  }

  /** The day of a step; that of adoption is the document's own. */
  private Optional<LocalDate> date(Step step, String outcome) {
    Optional<LocalDate> date = Iris.date(MixedContentReader.orEmpty(step.getDate()));
    if (date.isEmpty() || adopted.isEmpty() || !outcome.equals(OntologyTerm.ADOPTED.id())) {
      return date;
    }
    if (!date.equals(adopted)) {
      reading.add(
          Code.DATE_CORRECTED,
          "The step of adoption has the date "
              + date.get()
              + ", which is made that of the document, "
              + adopted.get(),
          0,
          0);
    }
    return adopted;
  }

  private static boolean isEmpty(Dossier.Step step) {
    return step.date().isEmpty()
        && step.by().isEmpty()
        && step.record().isEmpty()
        && step.passage().isEmpty();
  }

  /** The organ itself stands where a step must be somebody's and nobody is known. */
  private boolean isActor(@Nullable String reference) {
    return IdentityReader.isOurs(meta)
        && meta.getIdentification().getWork().getAuthors().stream()
            .anyMatch(author -> author.getHref() != null && author.getHref().equals(reference));
  }

  private Optional<String> passage(Step step) {
    String id = MixedContentReader.id(MixedContentReader.orEmpty(step.getRefersTo()));
    boolean occasion =
        id.equals(OntologyTerm.ADOPTION.id()) || id.equals(OntologyTerm.ADOPTION_MEETING.id());
    return occasion ? Optional.empty() : said(step.getRefersTo());
  }

  private List<Dossier.Ballot> ballots() {
    List<Dossier.Ballot> ballots = new ArrayList<>();
    for (var analysis : meta.getAnalyses()) {
      if (analysis.getParliamentary() != null) {
        for (VoteElement vote : analysis.getParliamentary().getVotes()) {
          if (vote instanceof Voting voting) {
            ballot(voting).ifPresent(ballots::add);
          } else {
            reading.notCarried("a recount or check of the quorum in the metadata");
          }
        }
      }
    }
    return ballots;
  }

  private Optional<Dossier.Ballot> ballot(Voting voting) {
    List<Dossier.Count> counts = new ArrayList<>();
    for (CountElement count : voting.getCounts()) {
      String number = MixedContentReader.orEmpty(count.getValue());
      List<Dossier.Voter> voters = voters(count);
      if (!number.isEmpty() || !voters.isEmpty()) {
        String position =
            count instanceof Quorum ? AknNames.QUORUM : outcome(count.getRefersTo()).orElse("");
        counts.add(new Dossier.Count(position, number, voters));
      }
    }
    Optional<String> outcome = outcome(voting.getOutcome());
    return outcome.isEmpty() && counts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dossier.Ballot(outcome, counts));
  }

  private static List<Dossier.Voter> voters(CountElement count) {
    List<Dossier.Voter> voters = new ArrayList<>();
    for (Object child : count.getAny()) {
      if (child instanceof Voters all) {
        for (Organization organization : all.getOrganizations()) {
          voters.add(new Dossier.Voter(text(organization), some(organization.getGUID())));
        }
      }
    }
    return voters;
  }

  private Optional<String> jobNumber() {
    return meta.getPresentation().stream()
        .flatMap(presentation -> presentation.getAny().stream())
        .filter(FooterFirstPage.class::isInstance)
        .map(foot -> ((FooterFirstPage) foot).getLeft())
        .filter(left -> left != null && left.getCode() != null)
        .flatMap(left -> left.getCode().getChildren().stream())
        .filter(DocketNumber.class::isInstance)
        .map(number -> text((DocketNumber) number))
        .filter(number -> !number.isEmpty())
        .findFirst();
  }

  private static String text(org.plenary.schemas.TextElement element) {
    return PlainText.of(new MixedContentReader(new ReadingReport(""), Zone.TEXT).read(element))
        .strip();
  }

  /** The words that an attribute has, or those of the entry that it refers to. */
  private Optional<String> said(@Nullable String reference) {
    String value = MixedContentReader.orEmpty(reference);
    String label = value.startsWith("#") ? labels.getOrDefault(value.substring(1), "") : "";
    return some(label.isEmpty() ? MixedContentReader.id(value) : label);
  }

  /** The name of a concept: its label where the eId is made of that. */
  private Optional<String> outcome(@Nullable String reference) {
    String id = MixedContentReader.id(MixedContentReader.orEmpty(reference));
    String label = labels.getOrDefault(id, id);
    return some(Ontology.eId(label).equals(id) ? label : id);
  }

  private static Optional<String> some(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }
}
