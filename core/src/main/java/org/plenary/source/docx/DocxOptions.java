package org.plenary.source.docx;

import org.plenary.source.TrackedChanges;

/**
 * How a Word file is opened and how much of it is read at most.
 *
 * @param password opens an encrypted file; empty when there is none
 * @param trackedChanges what becomes of tracked changes
 * @param maximumParts a file with more parts is refused
 * @param maximumDecodedBytes the most bytes that the parts read may have once decompressed, taken
 *     together; a file with more is refused
 */
public record DocxOptions(
    String password, TrackedChanges trackedChanges, int maximumParts, long maximumDecodedBytes) {

  /** No password, changes accepted, 5,000 parts, 64 MiB. */
  public static final DocxOptions DEFAULT =
      new DocxOptions("", TrackedChanges.ACCEPTED, 5_000, 64L << 20);

  public DocxOptions {
    if (maximumParts < 1 || maximumDecodedBytes < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** The same with another password. */
  public DocxOptions withPassword(String other) {
    return new DocxOptions(other, trackedChanges, maximumParts, maximumDecodedBytes);
  }

  /** The same with tracked changes treated otherwise. */
  public DocxOptions withTrackedChanges(TrackedChanges other) {
    return new DocxOptions(password, other, maximumParts, maximumDecodedBytes);
  }

  /** The same with another limit of parts. */
  public DocxOptions withMaximumParts(int other) {
    return new DocxOptions(password, trackedChanges, other, maximumDecodedBytes);
  }

  /** The same with another limit of decompressed bytes. */
  public DocxOptions withMaximumDecodedBytes(long other) {
    return new DocxOptions(password, trackedChanges, maximumParts, other);
  }
}
