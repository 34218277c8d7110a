package org.plenary.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Documents whose every difference in body and notes was held against the page and found to be the
 * fault of the published file, or of the page itself. A document counts only as long as its
 * differences are exactly those that were looked at: the list has a digest of them.
 */
final class ReferenceFaults {

  private static final Pattern DIFFERENCE =
      Pattern.compile("(?:missing|extra  ) (?:all body text|note text|note anchor) \\|.*");

  private static final int DIGITS = 12;

  private final Map<String, String> digests;

  private ReferenceFaults(Map<String, String> digests) {
    this.digests = digests;
  }

  /** Those of a corpus, from the list: its key, the document, the digest and the proof. */
  static ReferenceFaults of(Corpus corpus) throws IOException {
    Path list =
        Path.of(System.getProperty("plenary.root"))
            .resolve("core/src/test/resources/accuracy/reference-faults.tsv");
    Map<String, String> digests = new TreeMap<>();
    for (String line : Files.readAllLines(list)) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals(corpus.key())) {
        digests.put(fields[1], fields[2]);
      }
    }
    return new ReferenceFaults(digests);
  }

  /** Whether a document is on the list at all. */
  boolean names(String document) {
    return digests.containsKey(document);
  }

  /**
   * Whether all differences of a document were proven.
   *
   * @param shown what the scoring program prints of it, a difference a line
   */
  boolean prove(String document, String shown) {
    String digest = digest(shown);
    boolean proven = digest.equals(digests.get(document));
    if (!proven) {
      System.out.println("not the differences that were proven: " + document + " " + digest);
    }
    return proven;
  }

  private static String digest(String shown) {
    String differences =
        shown
            .lines()
            .filter(line -> DIFFERENCE.matcher(line).matches())
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(differences.getBytes(UTF_8))).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
