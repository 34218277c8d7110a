package org.plenary.source.pdf;

/**
 * How a PDF is opened and how much of it is read at most.
 *
 * @param password opens an encrypted file; empty when there is none
 * @param maximumPages a file with more pages is refused
 * @param maximumDecodedBytes the most bytes that the streams read may have once decompressed, taken
 *     together; a file with more is refused
 * @param maximumFormDepth how deep form objects may contain one another
 * @param maximumGlyphs the most characters that all pages may show, forms shown twice counted twice
 */
public record PdfOptions(
    String password,
    int maximumPages,
    long maximumDecodedBytes,
    int maximumFormDepth,
    long maximumGlyphs) {

  /** No password, 2,000 pages, 512 MiB, 16 levels of forms, 20 million characters. */
  public static final PdfOptions DEFAULT = new PdfOptions("", 2_000, 512L << 20, 16, 20_000_000);

  public PdfOptions {
    if (maximumPages < 1 || maximumDecodedBytes < 1 || maximumFormDepth < 0 || maximumGlyphs < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** The same with another password. */
  public PdfOptions withPassword(String other) {
    return new PdfOptions(
        other, maximumPages, maximumDecodedBytes, maximumFormDepth, maximumGlyphs);
  }

  /** The same with another limit of pages. */
  public PdfOptions withMaximumPages(int other) {
    return new PdfOptions(password, other, maximumDecodedBytes, maximumFormDepth, maximumGlyphs);
  }

  /** The same with another limit of decompressed bytes. */
  public PdfOptions withMaximumDecodedBytes(long other) {
    return new PdfOptions(password, maximumPages, other, maximumFormDepth, maximumGlyphs);
  }

  /** The same with another limit of characters. */
  public PdfOptions withMaximumGlyphs(long other) {
    return new PdfOptions(password, maximumPages, maximumDecodedBytes, maximumFormDepth, other);
  }
}
