/** Which findings somebody knows already: baselines, suppressions, and what changed since an earlier report. */
@NullMarked
package org.crosscheck.triage;

import org.jspecify.annotations.NullMarked;
