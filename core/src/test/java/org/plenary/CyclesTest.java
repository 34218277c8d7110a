package org.plenary;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No packages of the library, and no classes but a few, lead to each other in a circle. */
class CyclesTest {

  /**
   * Classes that may lead to each other: parts of a whole that hold each other, such as a table
   * with text in its cells, and a class with the one that makes it.
   */
  private static final List<Set<String>> CIRCLES =
      List.of(
          Set.of("Block", "Inline"),
          Set.of("Deliberation", "PlainText", "Proposal", "Walker"),
          Set.of("Foldable", "Folded", "Folder"),
          Set.of("Labels", "Numerals"),
          Set.of("LineIndex", "Source"),
          Set.of("FieldReader", "FlowReader", "MixedContentReader", "NumberingReader"),
          Set.of("FlowWriter", "MixedContentWriter"),
          Set.of("AknTree", "TreeReader"),
          Set.of("CellLine", "Gutters"),
          Set.of("RowJoins", "TableAssembly"),
          Set.of("Article", "BlockMarkup", "InlineMarkup"),
          Set.of("Census", "Outline", "OutlineText", "OutlineTree"),
          Set.of("StoryReader", "TableReader"),
          Set.of("DocContents", "DocRuns", "DocStory"),
          Set.of("ContentRuns", "RunWriter"),
          Set.of("BlockParagraphs", "TableMarkup"),
          Set.of("BlockJson", "InlineJson"),
          Set.of("Strokes", "TextRow"),
          Set.of("Batch", "BatchWindow"),
          Set.of("Plenary", "PlenaryBuilder"));

  private static JavaClasses library;

  @BeforeAll
  static void read() {
    library =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenary");
  }

  /** With all that lies below it, a room of {@code parser} leads to no other that leads back. */
  @ParameterizedTest
  @ValueSource(strings = {"parser", "akn", "source", "render"})
  void roomsAreFreeOfCircles(String name) {
    slices().matching("org.plenary." + name + ".(*)..").should().beFreeOfCycles().check(library);
  }

  /** Nor does any package, those that hold rooms included. */
  @Test
  void packagesAreFreeOfCircles() {
    slices().matching("org.plenary.(**)").should().beFreeOfCycles().check(library);
  }

  @Test
  void classesAreFreeOfCirclesButAFew() {
    List<Set<String>> circles = new Circles(uses()).all();
    assertThat(CIRCLES)
        .as("circles that are allowed and there")
        .allMatch(known -> circles.stream().anyMatch(known::containsAll));
    circles.removeIf(circle -> CIRCLES.stream().anyMatch(known -> known.containsAll(circle)));
    assertThat(circles).isEmpty();
  }

  /** The files whose classes each file uses, by their names; generated ones are left out. */
  private static Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : library) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (isOurs(type) && isOurs(target)) {
          uses.computeIfAbsent(file(type), name -> new TreeSet<>()).add(file(target));
        }
      }
    }
    return uses;
  }

  private static boolean isOurs(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith("org.plenary") && !name.equals("org.plenary.schemas");
  }

  private static String file(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
  }
}
