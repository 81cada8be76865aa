package org.linewatch.app.web.view;

/**
 * A page that says what went wrong.
 *
 * @param status the HTTP status
 * @param detail what went wrong and what to do
 */
public record ProblemView(Frame frame, int status, String detail) {}
