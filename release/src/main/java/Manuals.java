import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.cli.Manual;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes manual pages as AsciiDoc, and completions for bash, zsh and fish. */
public final class Manuals {

  private Manuals() {}

  /**
   * Writes all.
   *
   * @param arguments the folder for the pages and that for the completions
   */
  public static void main(String[] arguments) throws IOException {
    Path pages = Files.createDirectories(Path.of(arguments[0]));
    Path completions = Path.of(arguments[1]);
    CommandLine program = Manual.commands();
    List<CommandSpec> specs = new ArrayList<>();
    specs.add(program.getCommandSpec());
    ManPageGenerator.generateManPage(
        pages.toFile(), null, new boolean[0], true, specs.toArray(CommandSpec[]::new));
    String bash = bash(program);
    write(completions.resolve("bash-completion/completions/plenary"), bash);
    write(
        completions.resolve("zsh/site-functions/_plenary"),
        "#compdef plenary\nautoload -U +X bashcompinit && bashcompinit\n" + bash);
    write(completions.resolve("fish/vendor_completions.d/plenary.fish"), fish(program));
  }

  /** Of the values that picocli lists, the names of constants, those that may be typed. */
  private static String bash(CommandLine program) {
    String script = AutoComplete.bash("plenary", program);
    for (CommandLine command : program.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (option.completionCandidates() != null) {
          script =
              script.replace(
                  listed(constants(option)) + " # " + option.longestName() + " values",
                  listed(values(option)) + " # " + option.longestName() + " values");
        }
      }
    }
    return script;
  }

  private static String listed(List<String> values) {
    return "(\"" + String.join("\" \"", values) + "\")";
  }

  private static List<String> constants(OptionSpec option) {
    List<String> constants = new ArrayList<>();
    option.completionCandidates().forEach(constants::add);
    return constants;
  }

  private static List<String> values(OptionSpec option) {
    List<String> values = new ArrayList<>();
    for (String constant : constants(option)) {
      String value =
          option.paramLabel().startsWith("CODE") ? constant : constant.toLowerCase(Locale.ROOT);
      try {
        option.converters()[0].convert(value);
        values.add(value);
      } catch (Exception e) {
        // a constant that the option does not take
      }
    }
    return values;
  }

  private static String fish(CommandLine program) {
    StringBuilder script = new StringBuilder("# Completions of plenary for fish.\n");
    for (CommandLine command : program.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      script.append(
          "complete -c plenary -n __fish_use_subcommand -f -a %s -d %s\n"
              .formatted(spec.name(), quoted(String.join(" ", spec.usageMessage().header()))));
      for (OptionSpec option : spec.options()) {
        script.append(
            "complete -c plenary -n '__fish_seen_subcommand_from %s'".formatted(spec.name()));
        for (String name : option.names()) {
          script.append(name.startsWith("--") ? " -l " : " -s ");
          script.append(name.replaceFirst("^--?", ""));
        }
        script.append(option.arity().max() > 0 ? " -r" : "");
        if (option.completionCandidates() != null && option.converters().length > 0) {
          script.append(" -f -a ").append(quoted(String.join(" ", values(option))));
        }
        script.append(" -d ").append(quoted(String.join(" ", option.description()))).append('\n');
      }
    }
    return script.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("%n", " ").replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
