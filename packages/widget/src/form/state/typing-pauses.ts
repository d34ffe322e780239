/**
 * Milliseconds without a keystroke before the channel reads what was typed: the words of the report, and the
 * text of a search field. Tests shorten them.
 */
export const typingPauses = { words: 900, search: 250 };
