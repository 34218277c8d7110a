package org.plenary.akn.write;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.naming.OntologyTerm;
import org.plenary.model.Dossier;
import org.plenary.model.Identity;
import org.plenary.schemas.Analysis;
import org.plenary.schemas.EventRef;
import org.plenary.schemas.EventType;
import org.plenary.schemas.FrbrAlias;
import org.plenary.schemas.FrbrAuthor;
import org.plenary.schemas.FrbrCountry;
import org.plenary.schemas.FrbrDate;
import org.plenary.schemas.FrbrElement;
import org.plenary.schemas.FrbrExpression;
import org.plenary.schemas.FrbrFormat;
import org.plenary.schemas.FrbrLanguage;
import org.plenary.schemas.FrbrManifestation;
import org.plenary.schemas.FrbrName;
import org.plenary.schemas.FrbrNumber;
import org.plenary.schemas.FrbrSubtype;
import org.plenary.schemas.FrbrThis;
import org.plenary.schemas.FrbrUri;
import org.plenary.schemas.FrbrWork;
import org.plenary.schemas.Identification;
import org.plenary.schemas.Lifecycle;
import org.plenary.schemas.Meta;
import org.plenary.schemas.References;
import org.plenary.schemas.Step;
import org.plenary.schemas.Workflow;

/**
 * Writes the metadata of one document: identification, lifecycle, workflow and the entries that the
 * text refers to.
 *
 * <p>Without a date of adoption there is neither lifecycle nor workflow. The standard wants a date
 * on Work, Expression and Manifestation; where none is known that is {@code 0001-01-01}, named
 * {@code unknown}.
 */
final class MetaWriter {

  /** What stands for a day that is not known. */
  static final String UNKNOWN_DATE = "0001-01-01";

  private final WritingContext drafting;
  private final Identity identity;
  private final Iris iris;
  private final DossierWriter dossier;

  MetaWriter(WritingContext drafting, Dossier dossier) {
    this.dossier = new DossierWriter(dossier, drafting);
    this.drafting = drafting;
    this.identity = drafting.identity();
    this.iris = Iris.of(identity);
  }

  /** The metadata of the document itself; to be called when all its text has been written. */
  Meta document() {
    Meta meta = component("main");
    nameWork(meta.getIdentification().getWork());
    dossier.classifications(meta);
    identity.adopted().ifPresent(date -> lifecycle(meta, date));
    workflow(meta);
    analysis(meta);
    dossier.jobNumber(meta);
    References references = drafting.ontology().references(drafting.converter());
    drafting.modifications().reference().ifPresent(it -> references.getEntries().add(0, it));
    meta.getReferences().add(references);
    return meta;
  }

  /** What the document would change, and the votes on it. */
  private void analysis(Meta meta) {
    Analysis analysis = new Analysis();
    analysis.setSource(drafting.converter());
    drafting.modifications().written().ifPresent(analysis::setActiveModifications);
    dossier.ballots().ifPresent(analysis::setParliamentary);
    if (analysis.getActiveModifications() != null || analysis.getParliamentary() != null) {
      meta.getAnalyses().add(analysis);
    }
  }

  /** The identification alone, for a component such as {@code annex_1}. */
  Meta component(String component) {
    Identification identification = new Identification();
    identification.setSource(drafting.converter());
    identification.setWork(work(component));
    identification.setExpression(expression(component));
    identification.setManifestation(manifestation(component));
    Meta meta = new Meta();
    meta.setIdentification(identification);
    return meta;
  }

  private FrbrWork work(String component) {
    FrbrWork work = new FrbrWork();
    identify(work, iris.workComponent(component), iris.work());
    Optional<LocalDate> issued = identity.issued();
    if (identity.adopted().isEmpty() && issued.isPresent()) {
      date(work, issued, "publication");
    } else {
      date(work, identity.adopted(), "adoption");
    }
    author(work, drafting.actor(), OntologyTerm.AUTHOR);
    drafting.committee().ifPresent(it -> author(work, it, OntologyTerm.AUTHOR));
    FrbrCountry country = new FrbrCountry();
    country.setValue("un");
    work.setCountry(country);
    FrbrSubtype subtype = new FrbrSubtype();
    subtype.setValue("deliberation");
    work.setSubtype(subtype);
    return work;
  }

  private void nameWork(FrbrWork work) {
    identity
        .symbol()
        .ifPresent(
            symbol -> {
              FrbrAlias alias = new FrbrAlias();
              alias.setValue(symbol);
              alias.setName("symbol");
              work.getAliases().add(alias);
            });
    identity
        .number()
        .ifPresent(
            printed -> {
              FrbrNumber number = new FrbrNumber();
              number.setValue(Iris.number(identity).orElse(printed));
              number.setShowAs(printed);
              work.getNumbers().add(number);
            });
    identity
        .title()
        .ifPresent(
            title -> {
              FrbrName name = new FrbrName();
              name.setValue(title);
              work.getNames().add(name);
            });
  }

  private FrbrExpression expression(String component) {
    FrbrExpression expression = new FrbrExpression();
    identify(expression, iris.expressionComponent(component), iris.expression());
    if (identity.issued().isPresent()) {
      date(expression, identity.issued(), "publication");
    } else {
      date(expression, identity.adopted(), "adoption");
    }
    author(expression, drafting.actor(), OntologyTerm.AUTHOR);
    FrbrLanguage language = new FrbrLanguage();
    language.setLanguage(identity.language().alpha3());
    expression.getLanguages().add(language);
    return expression;
  }

  private FrbrManifestation manifestation(String component) {
    FrbrManifestation manifestation = new FrbrManifestation();
    identify(manifestation, iris.manifestationComponent(component), iris.manifestation());
    Optional<LocalDate> made =
        drafting.options().manifestationDate().or(identity::adopted).or(identity::issued);
    date(manifestation, made, "markup");
    author(manifestation, drafting.converter(), OntologyTerm.EDITOR);
    FrbrFormat format = new FrbrFormat();
    format.setValue("xml");
    manifestation.setFormat(format);
    return manifestation;
  }

  private static void identify(FrbrElement element, String component, String whole) {
    FrbrThis thisUri = new FrbrThis();
    thisUri.setValue(component);
    element.setThisUri(thisUri);
    FrbrUri uri = new FrbrUri();
    uri.setValue(whole);
    element.getUris().add(uri);
  }

  private static void date(FrbrElement element, Optional<LocalDate> day, String name) {
    FrbrDate date = new FrbrDate();
    date.setDate(day.map(LocalDate::toString).orElse(UNKNOWN_DATE));
    date.setName(day.isPresent() ? name : "unknown");
    element.getDates().add(date);
  }

  private void author(FrbrElement element, String who, OntologyTerm role) {
    FrbrAuthor author = new FrbrAuthor();
    author.setHref(who);
    author.setAs(drafting.ontology().refer(role));
    element.getAuthors().add(author);
  }

  private void lifecycle(Meta meta, LocalDate date) {
    EventRef event = new EventRef();
    event.setDate(date.toString());
    event.setType(EventType.GENERATION);
    event.setSource(drafting.actor());
    event.setRefersTo(drafting.ontology().refer(OntologyTerm.ADOPTION));
    Lifecycle lifecycle = new Lifecycle();
    lifecycle.setSource(drafting.converter());
    lifecycle.getEvents().add(event);
    meta.getLifecycles().add(lifecycle);
  }

  /** The steps on record; where the adoption is not among them, it is the last. */
  private void workflow(Meta meta) {
    Workflow workflow = new Workflow();
    workflow.setSource(drafting.converter());
    dossier.steps(workflow);
    if (!dossier.tellsAdoption()) {
      identity.adopted().ifPresent(date -> workflow.getSteps().add(adoption(date)));
    }
    if (!workflow.getSteps().isEmpty()) {
      meta.getWorkflows().add(workflow);
    }
  }

  private Step adoption(LocalDate date) {
    Step step = new Step();
    step.setDate(date.toString());
    step.setBy(drafting.actor());
    step.setRefersTo(meeting());
    step.setOutcome(drafting.ontology().refer(OntologyTerm.ADOPTED));
    return step;
  }

  /** The step's occasion: the meeting where it is known, else the adoption as such. */
  private String meeting() {
    if (identity.meeting().isEmpty()) {
      return drafting.ontology().refer(OntologyTerm.ADOPTION);
    }
    return drafting.ontology().refer(OntologyTerm.ADOPTION_MEETING);
  }
}
