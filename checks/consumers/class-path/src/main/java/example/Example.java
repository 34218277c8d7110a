package example;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.*;

public class Example {
  public static void main(String[] args) throws Exception {
    Plenary plenary = Plenary.create();
    Conversion conversion = plenary.read(Path.of("60-212.zh.txt"));
    conversion.diagnostics().forEach(System.out::println);
    Files.write(Path.of("60-212.xml"), plenary.write(conversion.deliberation(), Format.AKN));
  }
}
