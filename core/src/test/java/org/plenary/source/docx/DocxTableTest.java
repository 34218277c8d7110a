package org.plenary.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.source.docx.DocxFiles.call;
import static org.plenary.source.docx.DocxFiles.cell;
import static org.plenary.source.docx.DocxFiles.note;
import static org.plenary.source.docx.DocxFiles.p;
import static org.plenary.source.docx.DocxFiles.paragraph;
import static org.plenary.source.docx.DocxFiles.read;
import static org.plenary.source.docx.DocxFiles.run;
import static org.plenary.source.docx.DocxFiles.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.source.Line;
import org.plenary.source.Line.Region;
import org.plenary.source.Source;
import org.plenary.source.TableGrid;

class DocxTableTest {

  @Test
  void tellsTheCellsOfTables() throws Exception {
    String header = "<w:trPr><w:tblHeader/></w:trPr>";
    String first =
        cell("", p("Year") + p("of count")) + cell("<w:gridSpan w:val=\"2\"/>", p("Wells"));
    String second =
        cell("<w:vMerge w:val=\"restart\"/>", p("North"))
            + cell("", "<w:p/>")
            + cell("", paragraph("<w:jc w:val=\"right\"/>", run("", "7"), call("footnote", 2)));
    String third = cell("<w:vMerge/>", "<w:p/>") + cell("", p("no\tdata")) + cell("", "<w:p/>");
    String fourth = "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", p("8"));
    Source source =
        read(
            DocxFiles.of(
                    "<w:tbl><w:tr>%s%s</w:tr><w:tr>%s</w:tr><w:tr>%s</w:tr><w:tr>%s</w:tr></w:tbl>"
                        .formatted(header, first, second, third, fourth))
                .with("footnotes", "footnotes", note("footnote", 2, "One is dry.")));
    assertThat(source.lines().map(DocxTableTest::placed))
        .containsExactly(
            "0.0 Year",
            "0.0 of count",
            "0.1 Wells",
            "1.0 North",
            "1.2 71",
            "1 One is dry.",
            "2.0 no\tdata",
            "3.1 8");
    TableGrid grid =
        source.lines().findFirst().flatMap(l -> l.structure().cell()).orElseThrow().table();
    assertThat(grid.rows().stream().map(row -> row.cells().stream().map(this::form).toList()))
        .containsExactly(
            List.of("1x1 header", "2x1 header"),
            List.of("1x2", "1x1", "1x1 END"),
            List.of("1x1", "1x1"),
            List.of("1x1", "1x1"));
  }

  private static String placed(Line line) {
    return line.structure().cell().map(cell -> cell.row() + "." + cell.cell() + " ").orElse("")
        + line.text();
  }

  private String form(TableGrid.Cell cell) {
    return cell.columns()
        + "x"
        + cell.rows()
        + (cell.header() ? " header" : "")
        + cell.alignment().map(side -> " " + side).orElse("");
  }

  @Test
  void takesATableOfOneCellForAFrame() throws Exception {
    Source source =
        read(DocxFiles.of("<w:tbl><w:tr>" + cell("", p("Village")) + "</w:tr></w:tbl>"));
    assertThat(texts(source, Region.BODY)).containsExactly("Village");
  }
}
