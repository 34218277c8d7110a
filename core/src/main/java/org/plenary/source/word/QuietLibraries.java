package org.plenary.source.word;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.message.ParameterizedMessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.simple.SimpleLoggerContext;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.spi.LoggerRegistry;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the libraries that read files quiet in a program that has set up no logging with Log4j.
 *
 * <p>POI logs through the API of Log4j, and so does PDFBox where that is present. Without a
 * provider the API complains on standard error, and then prints there what PDFBox says of every
 * damaged object. Any other provider goes before this one; and loggers of other libraries are those
 * that Log4j gives where there is none.
 */
public final class QuietLibraries extends Provider {

  /** Log4j takes the provider with the highest priority; those that exist have 0 to 15. */
  private static final int LAST = -1;

  private static final List<String> QUIET =
      List.of("org.apache.poi.", "org.apache.pdfbox.", "org.apache.fontbox.", "org.apache.xmpbox.");

  /** Log4j makes it, as a service. */
  public QuietLibraries() {
    super(LAST, CURRENT_VERSION, Contexts.class);
  }

  @Override
  public LoggerContextFactory getLoggerContextFactory() {
    return new Contexts();
  }

  private static final class Contexts implements LoggerContextFactory {

    private final LoggerContext context = new Context();

    @Override
    public LoggerContext getContext(
        String name, ClassLoader loader, @Nullable Object external, boolean current) {
      return context;
    }

    @Override
    public LoggerContext getContext(
        String name,
        ClassLoader loader,
        @Nullable Object external,
        boolean current,
        URI configuration,
        String given) {
      return context;
    }

    @Override
    public void removeContext(LoggerContext removed) {
      // there is only one
    }

    @Override
    public boolean isClassLoaderDependent() {
      return false;
    }
  }

  private static final class Context extends SimpleLoggerContext {

    private final LoggerRegistry<ExtendedLogger> loggers = new LoggerRegistry<>();

    @Override
    public ExtendedLogger getLogger(String name) {
      return getLogger(name, ParameterizedMessageFactory.INSTANCE);
    }

    @Override
    public ExtendedLogger getLogger(String name, @Nullable MessageFactory messages) {
      if (QUIET.stream().noneMatch(name::startsWith)) {
        return super.getLogger(name, messages);
      }
      ExtendedLogger known = loggers.getLogger(name);
      if (known == null) {
        loggers.putIfAbsent(name, ParameterizedMessageFactory.INSTANCE, off(name));
        known = loggers.getLogger(name);
      }
      return known;
    }

    private static ExtendedLogger off(String name) {
      return new SimpleLogger(
          name,
          Level.OFF,
          false,
          false,
          false,
          false,
          "",
          ParameterizedMessageFactory.INSTANCE,
          new PropertiesUtil(new Properties()),
          new PrintStream(PrintStream.nullOutputStream()));
    }
  }
}
