package org.plenary.akn.read;

import org.plenary.akn.xml.ReadingReport;
import org.plenary.schemas.Meta;

/** Says which metadata of other people's files the model does not carry. */
final class MetaLosses {

  private MetaLosses() {}

  /** Reports them; our own files have none. */
  static void report(Meta meta, ReadingReport reading) {
    if (IdentityReader.isOurs(meta)) {
      return;
    }
    report(meta.getLifecycles().size(), "the events of the lifecycle", reading);
    report(meta.getNotes().size(), "notes in the metadata", reading);
    report(meta.getProprietary().size(), "proprietary metadata", reading);
    report(meta.getPublication() == null ? 0 : 1, "the publication", reading);
  }

  private static void report(int count, String what, ReadingReport reading) {
    if (count > 0) {
      reading.notCarried(what + " in the metadata, not carried by the model");
    }
  }
}
