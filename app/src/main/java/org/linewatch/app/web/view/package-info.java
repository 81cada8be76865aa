/** What the templates show: values only, ready to print. */
@NullMarked
package org.linewatch.app.web.view;

import org.jspecify.annotations.NullMarked;
