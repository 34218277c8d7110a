package org.plenary.cli;

import java.util.Locale;
import java.util.Map;
import org.plenary.cli.print.Streams;
import org.plenary.cli.run.Report;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How much is told on standard error, and how, for all commands. */
final class ReportOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tells failures only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also tells of each document that is done, and shows a bug in full.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (the default), always or never.",
      converter = ColorName.class)
  private Color color = Color.AUTO;

  /** When severities are coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** {@code --color}. */
  static final class ColorName implements ITypeConverter<Color> {

    @Override
    public Color convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "auto" -> Color.AUTO;
        case "always" -> Color.ALWAYS;
        case "never" -> Color.NEVER;
        default ->
            throw new TypeConversionException("'" + value + "' is none of auto, always, never");
      };
    }
  }

  /**
   * A report to those streams.
   *
   * @throws ParameterException if it is to be quiet and verbose
   */
  Report report(Streams streams) {
    if (quiet && verbose) {
      throw new ParameterException(
          spec.commandLine(), "only one of --quiet and --verbose can be given");
    }
    return new Report(streams, quiet, verbose, isColoured(streams, System.getenv()));
  }

  /** NO_COLOR is the convention of no-color.org. */
  private boolean isColoured(Streams streams, Map<String, String> environment) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          streams.person()
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(environment.get("TERM"));
    };
  }
}
