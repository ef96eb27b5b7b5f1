/** Whether the time that a text takes grows no faster than the text, whatever the text. */
package org.crosscheck.bench.hostile;
