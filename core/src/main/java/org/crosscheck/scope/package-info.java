/** How the scopes of two figures relate: whom, where and when they count. */
@NullMarked
package org.crosscheck.scope;

import org.jspecify.annotations.NullMarked;
