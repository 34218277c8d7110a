package org.plenary.source.word;

import org.plenary.source.Line.Region;
import org.plenary.source.LineStructure;

/**
 * A line with what is known of its place.
 *
 * @param draft its characters
 * @param region the part of the file it comes from
 * @param format how its paragraph is set
 * @param structure what the file says that it is
 */
public record WordLine(
    LineDraft draft, Region region, ParagraphFormat format, LineStructure structure) {}
