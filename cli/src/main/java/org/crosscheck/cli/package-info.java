/** The command line: a function of arguments, input and two streams to an exit code. */
@NullMarked
package org.crosscheck.cli;

import org.jspecify.annotations.NullMarked;
