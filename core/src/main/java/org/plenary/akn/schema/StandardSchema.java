package org.plenary.akn.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.plenary.schemas.AknSchemas;
import org.plenary.source.SourceException;

/**
 * The schema of the OASIS Standard Akoma Ntoso 1.0, known by its SHA-256, since files of the same
 * name and namespace with other contents are about. It is not part of this program: a user brings
 * it.
 *
 * <pre>{@code
 * Path xsd = StandardSchema.install(Files.readAllBytes(download), folder);
 * Plenary plenary = Plenary.builder().schema(xsd).build();
 * }</pre>
 */
public final class StandardSchema {

  /** Where OASIS publishes it. */
  public static final URI ADDRESS =
      URI.create(
          "https://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd");

  /** The SHA-256 of the file. */
  public static final String SHA_256 =
      "6f61fe84cbb6f8cb0e8418cd67b74a63da9990e6573b5a3491f623184f45c4fd";

  private static final String NAME = "akomantoso30.xsd";

  /** What the schema imports: the attributes of the XML namespace. */
  private static final String IMPORTED = "xml.xsd";

  private StandardSchema() {}

  /**
   * Puts the schema and what it imports into a folder.
   *
   * @param xsd the file as OASIS publishes it
   * @param folder where to; it is made if need be
   * @return where the schema is
   * @throws SourceException if it is another file
   * @throws IOException if it cannot be written
   */
  public static Path install(byte[] xsd, Path folder) throws SourceException, IOException {
    String found = sha256(xsd);
    if (!found.equals(SHA_256)) {
      throw new SourceException(
          "not the schema of the OASIS Standard: its SHA-256 is " + found + ", not " + SHA_256);
    }
    Files.createDirectories(folder);
    try (InputStream in = Objects.requireNonNull(AknSchemas.class.getResourceAsStream(IMPORTED))) {
      put(in.readAllBytes(), folder.resolve(IMPORTED));
    }
    return put(xsd, folder.resolve(NAME));
  }

  /**
   * The schema in a folder, if it was {@linkplain #install installed} there.
   *
   * @throws SourceException if it has changed since, or cannot be read
   */
  public static Optional<Path> installed(Path folder) throws SourceException {
    Path xsd = folder.resolve(NAME);
    if (!Files.exists(xsd)) {
      return Optional.empty();
    }
    try {
      if (sha256(Files.readAllBytes(xsd)).equals(SHA_256)
          && Files.exists(folder.resolve(IMPORTED))) {
        return Optional.of(xsd);
      }
    } catch (IOException e) {
      throw new SourceException(e);
    }
    throw new SourceException("the schema in " + folder + " is damaged; install it again");
  }

  private static Path put(byte[] content, Path file) throws IOException {
    Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
    try {
      Files.write(beside, content);
      return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
