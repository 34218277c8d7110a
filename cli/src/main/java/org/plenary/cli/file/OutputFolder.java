package org.plenary.cli.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plenary.Format;

/**
 * A folder, where each document keeps its name and, from a folder, its place. Nothing is written
 * outside of it, whatever links lie in it, and no output takes the place of another.
 */
public final class OutputFolder implements Destination {

  private final Path root;
  private final Format format;

  /** Which input each output is of; by real paths, as a system may take A.xml and a.xml for one. */
  private final Map<Path, Input> owners = new HashMap<>();

  private final Set<Path> prepared = new HashSet<>();

  public OutputFolder(Path root, Format format) {
    this.root = root;
    this.format = format;
  }

  public Path root() {
    return root;
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public String name(Input input, int part) {
    return file(input, part).toString();
  }

  @Override
  public boolean isDone(Input input) {
    return isDone(input, file(input, 0)) || isDone(input, file(input, 1));
  }

  private boolean isDone(Input input, Path file) {
    try {
      return isOwner(input, file) && input.isNotNewerThan(file);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void write(Input input, int part, byte[] document) throws IOException {
    Path file = file(input, part);
    input.refuseAsOutput(file);
    if (!isOwner(input, file)) {
      throw new FileSystemException(file.toString(), null, "another input has the same name");
    }
    prepare(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    OutputFile.replace(file, document);
    owners.put(file.toRealPath(), input);
  }

  /** Whether an input may have that file; the first that asks for one that is there owns it. */
  private boolean isOwner(Input input, Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.isSymbolicLink(file)) {
      return true;
    }
    return Optional.ofNullable(owners.putIfAbsent(file.toRealPath(), input))
        .map(input::equals)
        .orElse(true);
  }

  private void prepare(Path folder) throws IOException {
    Files.createDirectories(root.toAbsolutePath());
    Path there = folder;
    while (!Files.exists(there)) {
      there = Objects.requireNonNull(there.getParent());
    }
    if (!there.toRealPath().startsWith(root.toRealPath())) {
      throw new FileSystemException(folder.toString(), null, "a link there leads out of " + root);
    }
    if (!prepared.contains(folder)) {
      Files.createDirectories(folder);
      OutputFile.sweep(folder);
      prepared.add(folder);
    }
  }

  private Path file(Input input, int part) {
    String number = part == 0 ? "" : "-" + part;
    String name = input.outline().getFileName() + number + "." + format.ending();
    return root.resolve(input.outline().resolveSibling(name));
  }
}
