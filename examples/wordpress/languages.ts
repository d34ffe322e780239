export interface Message {
  /** The gettext context, which distinguishes the meanings of an ambiguous word. */
  context?: string;
  id: string;
  said: string;
}

const quoted = /^(msgctxt|msgid|msgstr) "(.*)"$/;

/**
 * Parses a .po file that has one-line entries and no plurals. Everything before the first entry is the
 * header.
 */
export const readMessages = (po: string): Message[] =>
  po
    .split(/\n{2,}/)
    .slice(1)
    .filter((entry) => entry.trim())
    .map((entry) => {
      const parts = new Map<string, string>();
      for (const line of entry.trim().split("\n")) {
        const [, name, text] = quoted.exec(line) ?? [];
        if (!name) throw new Error(`No line of a message: ${line}`);
        parts.set(name, JSON.parse(`"${text}"`));
      }
      const context = parts.get("msgctxt");
      const said = parts.get("msgstr");
      if (!said) throw new Error(`Not translated: ${parts.get("msgid")}`);
      return { ...(context !== undefined && { context }), id: parts.get("msgid") ?? "", said };
    });

// Returns an entry's key as gettext forms it: the context and the text, separated by U+0004.
const keyOf = ({ context, id }: Message): string => (context === undefined ? id : `${context}\u0004${id}`);

const phpText = (text: string): string =>
  text.includes("\u0004")
    ? text.split("\u0004").map(phpText).join(' . "\\4" . ')
    : `'${text.replace(/[\\']/g, "\\$&")}'`;

/** Returns the PHP translation file, which WordPress 6.5 and later prefers to a .mo file. */
export const toPhp = (messages: readonly Message[]): string =>
  [
    "<?php",
    "return array(",
    "\t'domain' => 'lapor-embed',",
    "\t'language' => 'id_ID',",
    "\t'messages' => array(",
    ...messages.map((message) => `\t\t${phpText(keyOf(message))} => ${phpText(message.said)},`),
    "\t),",
    ");",
    "",
  ].join("\n");

/** Returns the data for `wp_set_script_translations`. */
export function toScriptData(messages: readonly Message[]): string {
  const said = Object.fromEntries(messages.map((message) => [keyOf(message), [message.said]]));
  const all = { "": { domain: "lapor-embed", lang: "id_ID" }, ...said };
  return `${JSON.stringify({ domain: "lapor-embed", locale_data: { "lapor-embed": all } })}\n`;
}
