package org.crosscheck.wording;

import org.crosscheck.claim.Window;

/**
 * A time expression in a text.
 *
 * @param start offset of its first character, UTF-16
 * @param end offset behind its last character
 * @param window the days it stands for; unresolved where the text does not tell
 */
public record TimeMention(int start, int end, Window window) {}
