package org.plenary.akn;

import org.plenary.schemas.Meta;

/** Says which metadata of other people's files the model does not carry. */
final class MetaLosses {

  private MetaLosses() {}

  /** Reports them; our own files have none. */
  static void report(Meta meta, Findings findings) {
    if ("#plenary".equals(meta.getIdentification().getSource())) {
      return;
    }
    report(meta.getClassifications().size(), "keywords (classification)", findings);
    report(meta.getWorkflows().size(), "the steps of the workflow", findings);
    report(meta.getLifecycles().size(), "the events of the lifecycle", findings);
    report(meta.getAnalyses().size(), "the record of votes (analysis)", findings);
    report(meta.getNotes().size(), "notes in the metadata", findings);
    report(meta.getProprietary().size(), "proprietary metadata", findings);
    report(meta.getPresentation().size(), "the foot of the first page (presentation)", findings);
    report(meta.getPublication() == null ? 0 : 1, "the publication", findings);
  }

  private static void report(int count, String what, Findings findings) {
    if (count > 0) {
      findings.notCarried(what + " in the metadata, not carried by the model");
    }
  }
}
