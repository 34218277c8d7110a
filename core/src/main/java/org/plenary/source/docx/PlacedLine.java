package org.plenary.source.docx;

import org.plenary.source.Line.Region;

/**
 * A line with what is known of its place.
 *
 * @param draft its characters
 * @param region the part of the file it comes from
 * @param format how its paragraph is set
 */
record PlacedLine(LineDraft draft, Region region, ParagraphFormat format) {}
