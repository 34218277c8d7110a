package org.plenary.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import picocli.CommandLine.Option;

/** Which findings count, for the commands that look for them. */
public final class Selection {

  @Option(
      names = "--select",
      paramLabel = "CODE",
      split = ",",
      description = "Only findings of these codes count and are told.",
      converter = Values.CodeName.class)
  private List<Code> selected = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "CODE",
      split = ",",
      description = "Findings of these codes neither count nor are told.",
      converter = Values.CodeName.class)
  private List<Code> ignored = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "The exit code is 1 from this severity on: warning or error.",
      converter = Values.SeverityName.class)
  private Optional<Severity> failOn = Optional.empty();

  /** Whether a finding is told. */
  boolean has(Diagnostic found) {
    Set<Code> only = new LinkedHashSet<>(selected);
    return (only.isEmpty() || only.contains(found.code())) && !ignored.contains(found.code());
  }

  /**
   * Whether a finding changes the exit code.
   *
   * @param usual the severity from which on it does unless the user says otherwise
   */
  boolean fails(Diagnostic found, Severity usual) {
    return has(found) && found.severity().compareTo(failOn.orElse(usual)) >= 0;
  }
}
