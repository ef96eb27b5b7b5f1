/** How long the hot paths take. */
package org.crosscheck.bench;
