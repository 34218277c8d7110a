package org.plenary.cli;

import org.plenary.cli.print.Streams;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives the commands the streams of this run; everything else is made as picocli makes it. */
final class Commands implements IFactory {

  private final Streams streams;

  Commands(Streams streams) {
    this.streams = streams;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ConvertCommand.class) {
      return type.cast(new ConvertCommand(streams));
    }
    if (type == ValidateCommand.class) {
      return type.cast(new ValidateCommand(streams));
    }
    if (type == FixCommand.class) {
      return type.cast(new FixCommand(streams));
    }
    if (type == ShowCommand.class) {
      return type.cast(new ShowCommand(streams));
    }
    if (type == AlignCommand.class) {
      return type.cast(new AlignCommand(streams));
    }
    if (type == CompareCommand.class) {
      return type.cast(new CompareCommand(streams));
    }
    if (type == SchemaCommand.Install.class) {
      return type.cast(new SchemaCommand.Install(streams));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
