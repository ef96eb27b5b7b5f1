/** What is said about claims and inputs: rules as data, verdicts on pairs, findings for people and CI jobs. */
@NullMarked
package org.crosscheck.finding;

import org.jspecify.annotations.NullMarked;
