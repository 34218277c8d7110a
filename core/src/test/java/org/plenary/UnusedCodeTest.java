package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no program can reach is used by the library itself, not only by its tests. */
class UnusedCodeTest {

  /** Asked for by tests alone: they read rules from texts of their own, and all rules at once. */
  private static final Set<String> FOR_TESTS =
      Set.of("org.plenary.rules.RuleFile.of", "org.plenary.language.LanguageRules.complete");

  private static final Set<String> SERIALIZATION = Set.of("writeReplace", "readResolve");

  /** The rooms whose public methods only the library calls. */
  private static final List<String> INNER_ROOMS =
      List.of("org.plenary.parser", "org.plenary.language", "org.plenary.rules");

  @Test
  void everyMethodIsCalled() {
    List<String> unused =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.plenary")
                .stream()
                .filter(owner -> !owner.getPackageName().startsWith("org.plenary.schemas"))
                .flatMap(owner -> owner.getMethods().stream())
                .filter(UnusedCodeTest::isInner)
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !isOverriding(method) && !isCalledByTheLanguage(method))
                .filter(UnusedCodeTest::isUnused)
                .map(method -> method.getOwner().getName() + "." + method.getName())
                .filter(name -> !FOR_TESTS.contains(name))
                .sorted()
                .toList();
    assertThat(unused).as("methods that nothing but tests calls").isEmpty();
  }

  private static boolean isInner(JavaMethod method) {
    JavaClass owner = method.getOwner();
    boolean isPublic =
        method.getModifiers().contains(JavaModifier.PUBLIC)
            && owner.getModifiers().contains(JavaModifier.PUBLIC);
    return !isPublic || INNER_ROOMS.stream().anyMatch(owner.getPackageName()::startsWith);
  }

  /** Whether nothing but the method itself calls or names it. */
  private static boolean isUnused(JavaMethod method) {
    return method.getAccessesToSelf().stream().allMatch(use -> use.getOrigin().equals(method));
  }

  private static boolean isOverriding(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .flatMap(above -> above.getMethods().stream())
        .anyMatch(
            above ->
                above.getName().equals(method.getName())
                    && above.getRawParameterTypes().size() == method.getRawParameterTypes().size());
  }

  private static boolean isCalledByTheLanguage(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return SERIALIZATION.contains(method.getName())
        || owner.isEnum() && Set.of("values", "valueOf", "$values").contains(method.getName())
        || owner.isRecord()
            && method.getRawParameterTypes().isEmpty()
            && owner.tryGetField(method.getName()).isPresent();
  }
}
