package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, whatever picocli would say. */
final class WrongUse {

  /** How picocli says that help is asked for a command which there is not. */
  private static final Pattern HELPED = Pattern.compile("^Unknown subcommand '(.*)'");

  private WrongUse() {}

  /**
   * The line.
   *
   * @param commands the names of all commands
   */
  static String line(ParameterException e, List<String> commands) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    return message(e, command, commands) + " (see '" + command.qualifiedName() + " --help')";
  }

  private static String message(ParameterException e, CommandSpec command, List<String> commands) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), command, commands);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      return argument.isOption()
          ? name(argument) + " needs a value, " + argument.paramLabel()
          : "no " + argument.paramLabel() + " is named";
    }
    if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice";
    }
    if (e.getArgSpec() != null && e.getArgSpec().isOption()) {
      String why =
          e.getArgSpec().typeInfo().isBoolean()
              ? "it takes no value"
              : e.getCause() instanceof TypeConversionException cause
                  ? String.valueOf(cause.getMessage())
                  : "it needs a value, " + e.getArgSpec().paramLabel();
      return name(e.getArgSpec()) + ": " + why;
    }
    Matcher helped = HELPED.matcher(String.valueOf(e.getMessage()));
    return helped.find()
        ? "there is no command " + helped.group(1) + Suggestion.question(helped.group(1), commands)
        : String.valueOf(e.getMessage());
  }

  private static String unknown(String argument, CommandSpec command, List<String> commands) {
    if (argument.startsWith("-") && argument.length() > 1) {
      List<String> names = new ArrayList<>();
      command.options().forEach(option -> names.addAll(List.of(option.names())));
      String name = argument.replaceFirst("=.*", "");
      return "there is no option " + name + Suggestion.question(name, names);
    }
    if (command.qualifiedName().equals("plenary")) {
      return "there is no command " + argument + Suggestion.question(argument, commands);
    }
    Set<String> known = command.subcommands().keySet();
    return known.isEmpty()
        ? "'" + argument + "' is one argument too many"
        : "there is no command " + argument + Suggestion.question(argument, known);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? Objects.requireNonNull(option.longestName())
        : argument.paramLabel();
  }
}
