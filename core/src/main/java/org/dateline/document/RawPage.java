package org.dateline.document;

/**
 * One article as it came in, before anything was done to it.
 *
 * @param id unique within a run; the output's {@code article}
 * @param text the text as given, without a byte order mark; every offset of the output counts in it
 * @param metadata what is known besides the text
 */
public record RawPage(String id, String text, Metadata metadata) {}
