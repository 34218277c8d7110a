package org.plenary.cli;

import java.lang.reflect.Constructor;
import org.plenary.cli.print.Streams;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Gives the commands the streams of this run; what else has a constructor without parameters is
 * made by it. Only the rest is left to picocli, which looks for Groovy in each file of the class
 * path before it makes its first object.
 */
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
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 0) {
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance());
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
