/**
 * Where places are: towns, regions and countries by name. Nothing is read before the first question, so that a run that
 * asks none pays nothing. Derived from GeoNames; see docs/gazetteer.md.
 */
@NullMarked
package org.crosscheck.gazetteer;

import org.jspecify.annotations.NullMarked;
