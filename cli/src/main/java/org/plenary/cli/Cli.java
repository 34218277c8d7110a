package org.plenary.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plenary.cli.print.Printable;
import org.plenary.cli.print.Streams;
import org.plenary.cli.print.Version;
import org.plenary.cli.run.ExitCode;
import org.plenary.cli.run.Guard;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code plenary} with its commands. */
@Command(
    name = "plenary",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "United Nations resolutions as Akoma Ntoso, and Akoma Ntoso as documents to read.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  plenary convert resolution.txt -o resolution.pdf",
      "  plenary convert resolution.txt > resolution.xml",
      "  plenary convert archive -o out --to html",
      "  plenary validate resolution.xml",
      "  plenary fix published.xml -o fixed.xml",
      "  plenary show resolution.pdf",
      "  plenary align resolution.en.xml resolution.fr.xml -o resolution.html",
      "  plenary compare draft.pdf adopted.xml",
      "",
      "Exit code: 0 done, 1 some input failed or was found wrong, 2 wrong usage.",
      "",
      "Environment:",
      "  PLENARY_JAVA_OPTS   options for Java, e.g. -Xmx4g",
      "  JAVA_HOME           the Java that runs the program",
      "  NO_COLOR            no colours, whatever its value",
      "  XDG_CACHE_HOME      where the schema of OASIS and a cache of classes are, else ~/.cache",
      "",
      "'plenary help COMMAND' says more."
    })
final class Cli implements Runnable {

  /** The commands, in the order of the help. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          ConvertCommand.class,
          ValidateCommand.class,
          FixCommand.class,
          ShowCommand.class,
          AlignCommand.class,
          CompareCommand.class,
          SchemaCommand.class);

  /** What alone asks for the commands' names, or for less. */
  private static final Set<String> LISTING = Set.of("--help", "-h", "--version", "-V");

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** Runs one command and gives the exit code; does not end the JVM. */
  static int run(Streams streams, String... args) {
    PrintWriter out = streams.outLines();
    PrintWriter err = streams.errLines();
    CommandLine line = commands(new Commands(streams), args);
    line.setOut(out)
        .setErr(err)
        .setExpandAtFiles(false) // a file may be called @a.txt
        .setCaseInsensitiveEnumValuesAllowed(false)
        .setUsageHelpWidth(90)
        .setUsageHelpAutoWidth(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((e, ignored) -> wrongUsage(e, err))
        .setExecutionExceptionHandler((e, command, result) -> bug(e, err));
    boolean named = !line.getCommandName().equals("plenary");
    int code;
    try {
      code = line.execute(named ? Arrays.copyOfRange(args, 1, args.length) : args);
    } catch (StackOverflowError | LinkageError | AssertionError | OutOfMemoryError e) {
      err.println("plenary: " + Printable.line(Guard.reason(e)));
      code = ExitCode.FAILED;
    }
    err.flush();
    if (out.checkError() && code == ExitCode.DONE) {
      err.println("plenary: standard output cannot be written");
      return ExitCode.FAILED;
    }
    return code;
  }

  /**
   * Only the command that is named, as each takes its time to set up; of all commands no more than
   * their headings where only these are listed.
   */
  static CommandLine commands(IFactory factory, String... args) {
    for (Class<?> type : COMMANDS) {
      if (args.length > 0 && name(type).equals(args[0])) {
        return new CommandLine(type, factory).setCommandName("plenary " + args[0]);
      }
    }
    CommandLine line = new CommandLine(new Cli(), factory);
    boolean listed = args.length == 1 && LISTING.contains(args[0]);
    for (Class<?> type : COMMANDS) {
      line.addSubcommand(name(type), listed ? heading(type) : type);
    }
    return line.addSubcommand(HelpCommand.class);
  }

  private static CommandSpec heading(Class<?> type) {
    CommandSpec heading = CommandSpec.create();
    heading.usageMessage().header(command(type).header());
    return heading;
  }

  private static String name(Class<?> type) {
    return command(type).name();
  }

  private static Command command(Class<?> type) {
    return Objects.requireNonNull(type.getAnnotation(Command.class));
  }

  private static int wrongUsage(ParameterException e, PrintWriter err) {
    err.println(
        "plenary: " + Printable.line(WrongUse.line(e, COMMANDS.stream().map(Cli::name).toList())));
    return ExitCode.USAGE;
  }

  /** A bug that no document is to blame for. */
  private static int bug(Exception e, PrintWriter err) {
    err.println("plenary: " + Printable.line(Guard.reason(e)));
    return ExitCode.FAILED;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: convert, validate, fix, show, align, compare or schema");
  }
}
