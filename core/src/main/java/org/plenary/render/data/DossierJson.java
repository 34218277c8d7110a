package org.plenary.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.plenary.model.Dossier;

/** Writes what the records tell beside the text. */
record DossierJson(JsonGenerator json) {

  void write(Dossier dossier) throws IOException {
    json.writeObjectFieldStart("dossier");
    IdentityJson.string(json, "jobNumber", dossier.jobNumber());
    json.writeArrayFieldStart("classifications");
    for (Dossier.Classification classification : dossier.classifications()) {
      json.writeStartObject();
      json.writeStringField("source", classification.source());
      json.writeArrayFieldStart("keywords");
      for (Dossier.Keyword keyword : classification.keywords()) {
        keyword(keyword);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("steps");
    for (Dossier.Step step : dossier.steps()) {
      step(step);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ballots");
    for (Dossier.Ballot ballot : dossier.ballots()) {
      ballot(ballot);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void keyword(Dossier.Keyword keyword) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", keyword.value());
    json.writeStringField("label", keyword.label());
    json.writeStringField("dictionary", keyword.dictionary());
    IdentityJson.string(json, "address", keyword.address());
    IdentityJson.string(json, "concept", keyword.concept());
    IdentityJson.string(json, "shortForm", keyword.shortForm());
    json.writeEndObject();
  }

  private void step(Dossier.Step step) throws IOException {
    json.writeStartObject();
    json.writeStringField("outcome", step.outcome());
    IdentityJson.string(json, "date", step.date().map(LocalDate::toString));
    IdentityJson.string(json, "until", step.until());
    IdentityJson.string(json, "by", step.by());
    IdentityJson.string(json, "record", step.record());
    IdentityJson.string(json, "passage", step.passage());
    json.writeEndObject();
  }

  private void ballot(Dossier.Ballot ballot) throws IOException {
    json.writeStartObject();
    IdentityJson.string(json, "outcome", ballot.outcome());
    json.writeArrayFieldStart("counts");
    for (Dossier.Count count : ballot.counts()) {
      json.writeStartObject();
      json.writeStringField("position", count.position());
      json.writeStringField("number", count.number());
      json.writeArrayFieldStart("voters");
      for (Dossier.Voter voter : count.voters()) {
        json.writeStartObject();
        json.writeStringField("name", voter.name());
        IdentityJson.string(json, "identifier", voter.identifier());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
