/** Matching as a whole process, beside what else users could pick. */
package org.crosscheck.bench.peers;
