/** A result, written for people and for machines: one file a format, and one line in {@code Reporters}. */
@NullMarked
package org.crosscheck.cli.report;

import org.jspecify.annotations.NullMarked;
