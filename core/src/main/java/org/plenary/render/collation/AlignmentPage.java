package org.plenary.render.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.collation.Expression;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;
import org.plenary.collation.align.AlignedRow;
import org.plenary.collation.align.Alignment;
import org.plenary.collation.align.CrossCheck;
import org.plenary.collation.align.Difference;
import org.plenary.language.Languages;
import org.plenary.model.Language;
import org.plenary.model.Numbering;
import org.plenary.render.Direction;
import org.plenary.rules.TextResource;
import org.plenary.text.XmlEscapes;

/**
 * Renders an alignment as one self-contained page: a column for each language and a row for each
 * segment, notes below what calls them, and what the {@linkplain CrossCheck check} found marked. It
 * has switches for the languages, a search box, and an address for each row, {@code #para_3};
 * nothing in it is fetched. It can be read without scripts.
 */
public final class AlignmentPage {

  private static final String STYLES = TextResource.read(AlignmentPage.class, "alignment.css");
  private static final String SCRIPT = TextResource.read(AlignmentPage.class, "alignment.js");

  /** As there are no options, one serves all. */
  public AlignmentPage() {}

  /** The page, to be stored as UTF-8. */
  public String render(Alignment alignment) {
    return new Writing(alignment, CrossCheck.of(alignment)).page();
  }

  private static final class Writing {

    private final Alignment alignment;
    private final List<Difference> differences;
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder out = new StringBuilder(65_536);

    Writing(Alignment alignment, List<Difference> differences) {
      this.alignment = alignment;
      this.differences = differences;
    }

    String page() {
      String title = title();
      out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
      out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
      out.append("<title>")
          .append(XmlEscapes.text(title))
          .append("</title>\n<style>\n")
          .append(STYLES);
      for (int i = 0; i < alignment.versions().size(); i++) {
        out.append("body.no").append(i).append(" .v").append(i).append("{display:none}\n");
      }
      out.append("</style>\n</head>\n<body>\n<header>\n<h1>");
      out.append(XmlEscapes.text(title)).append("</h1>\n");
      controls();
      out.append("</header>\n<main>\n");
      table();
      out.append("</main>\n<script>\n").append(SCRIPT).append("</script>\n</body>\n</html>\n");
      return out.toString();
    }

    private String title() {
      return alignment.versions().stream()
          .filter(version -> version.language().tag().equals("en"))
          .findFirst()
          .or(() -> alignment.versions().stream().findFirst())
          .flatMap(version -> version.identity().title())
          .map(words -> Unit.symbol(alignment) + " · " + words)
          .orElseGet(() -> Unit.symbol(alignment));
    }

    private void controls() {
      out.append("<div class=\"controls\">\n<fieldset><legend>Languages</legend>\n");
      for (int i = 0; i < alignment.versions().size(); i++) {
        out.append("<label><input type=\"checkbox\" checked data-version=\"").append(i);
        out.append("\"> ").append(named(i)).append("</label>\n");
      }
      out.append("</fieldset>\n<div class=\"find\"><label for=\"search\">Search</label> ");
      out.append("<input type=\"search\" id=\"search\" autocomplete=\"off\"> ");
      out.append("<output id=\"hits\" for=\"search\"></output></div>\n");
      if (!differences.isEmpty()) {
        int count = differences.size();
        out.append("<div><button type=\"button\" id=\"next\">");
        out.append(count == 1 ? "Show the difference" : "Next of " + count + " differences");
        out.append("</button></div>\n");
      }
      out.append("</div>\n<p class=\"keys\">Keys: / search, n next difference, 1 to ");
      out.append(alignment.versions().size()).append(" languages</p>\n");
    }

    private String named(int index) {
      Language language = alignment.versions().get(index).language();
      Locale locale = Locale.forLanguageTag(language.tag());
      return "<bdi lang=\""
          + language.tag()
          + "\">"
          + XmlEscapes.text(locale.getDisplayLanguage(locale))
          + "</bdi>";
    }

    private void table() {
      out.append("<table>\n<thead><tr><th scope=\"col\" class=\"id\">Place</th>");
      for (int i = 0; i < alignment.versions().size(); i++) {
        Expression version = alignment.versions().get(i);
        out.append("<th scope=\"col\" class=\"v").append(i).append("\" dir=\"");
        out.append(Direction.of(version.language()).html()).append("\">").append(named(i));
        out.append("</th>");
      }
      out.append("</tr></thead>\n<tbody>\n");
      for (int row = 0; row < alignment.rows().size(); row++) {
        row(row);
      }
      out.append("</tbody>\n</table>\n");
    }

    private void row(int index) {
      AlignedRow row = alignment.rows().get(index);
      List<Difference> own = differences.stream().filter(d -> d.row() == index).toList();
      String id = row.eId().isEmpty() ? "row-" + (index + 1) : row.eId();
      while (!ids.add(id)) {
        id += "-" + (index + 1);
      }
      out.append("<tr id=\"").append(XmlEscapes.attribute(id)).append("\" class=\"");
      out.append(row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      out.append(own.isEmpty() ? "" : " differs").append("\">\n<th scope=\"row\" class=\"id\">");
      out.append("<a href=\"#")
          .append(XmlEscapes.attribute(id))
          .append("\">")
          .append(XmlEscapes.text(id));
      out.append("</a></th>\n");
      for (int version = 0; version < row.cells().size(); version++) {
        cell(row, version, own);
      }
      out.append("</tr>\n");
    }

    private void cell(AlignedRow row, int version, List<Difference> found) {
      Language language = alignment.versions().get(version).language();
      List<Segment> segments = row.cells().get(version);
      out.append("<td class=\"v").append(version).append(segments.isEmpty() ? " none" : "");
      out.append("\" lang=\"").append(language.tag()).append("\" dir=\"");
      out.append(Direction.of(language).html()).append("\">");
      if (segments.isEmpty()) {
        out.append("<span class=\"absent\" lang=\"en\" dir=\"ltr\">—</span>");
      }
      for (Segment segment : segments) {
        text(segment, language);
      }
      for (Difference difference : found) {
        if (difference.version() == version) {
          out.append("<p class=\"found\" lang=\"en\" dir=\"ltr\" tabindex=\"-1\">⚠ ");
          out.append(XmlEscapes.text(difference.message())).append("</p>");
        }
      }
      out.append("</td>\n");
    }

    private void text(Segment segment, Language language) {
      boolean heading =
          Set.of(SegmentKind.HEADING, SegmentKind.TITLE, SegmentKind.ANNEX)
              .contains(segment.kind());
      out.append(heading ? "<p class=\"heading\">" : "<p>");
      segment
          .number()
          .map(Numbering::printed)
          .map(number -> segment.kind() == SegmentKind.NOTE ? marker(number, language) : number)
          .ifPresent(
              number ->
                  out.append("<span class=\"num\">")
                      .append(XmlEscapes.text(number))
                      .append("</span> "));
      NotedText text = NotedText.of(List.of(segment));
      int from = 0;
      for (NotedText.Call call : text.calls()) {
        out.append(XmlEscapes.text(text.text().substring(from, call.offset()))).append("<sup>");
        out.append(XmlEscapes.text(marker(call.marker(), language))).append("</sup>");
        from = call.offset();
      }
      out.append(XmlEscapes.text(text.text().substring(from))).append("</p>");
    }

    private static String marker(String marker, Language language) {
      return marker.chars().allMatch(c -> c >= '0' && c <= '9')
          ? Languages.of(language).map(rules -> rules.noteNumber(marker)).orElse(marker)
          : marker;
    }
  }
}
