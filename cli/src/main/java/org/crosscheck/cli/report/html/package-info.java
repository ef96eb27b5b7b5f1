/**
 * The page for an editor: one HTML file that shows each event's quotations, figures and verdicts. Whatever comes from the
 * inputs passes through {@code Html}, which knows no way to write it unescaped.
 */
@NullMarked
package org.crosscheck.cli.report.html;

import org.jspecify.annotations.NullMarked;
