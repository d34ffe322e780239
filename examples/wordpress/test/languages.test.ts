import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readMessages, toPhp, toScriptData } from "../languages.ts";

const plugin = new URL("../lapor-embed/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, plugin), "utf8");
const messages = readMessages(read("languages/lapor-embed-id_ID.po"));
const translated = new Set(messages.map(({ context = "", id }) => `${context}|${id}`));

test("the Indonesian translation contains exactly the plugin's strings", () => {
  const code = readdirSync(plugin, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(php|js)$/.test(name) && !name.startsWith("languages"))
    .map(read);
  const call = /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__)\(\s*(["'])(.*?)\1,\s*["']lapor-embed["']\s*\)/g;
  const sentences = code.flatMap((text) => [...text.matchAll(call)].map(([, , id]) => `|${id}`));
  const [, header = ""] = /^ \* Description: +(.+)$/m.exec(read("lapor-embed.php")) ?? [];
  const { title, description, keywords, variations } = JSON.parse(read("block/block.json"));
  const ofBlock = [
    `block title|${title}`,
    `block description|${description}`,
    ...keywords.map((word: string) => `block keyword|${word}`),
    ...variations.map((variation: { title: string }) => `block variation title|${variation.title}`),
  ];
  assert.ok(sentences.length > 40);
  assert.deepEqual([...translated].sort(), [...new Set([`|${header}`, ...sentences, ...ofBlock])].sort());
});

test("the compiled files match the .po file", () => {
  assert.equal(read("languages/lapor-embed-id_ID.l10n.php"), toPhp(messages));
  assert.equal(read("languages/lapor-embed-id_ID-lapor-embed-editor.json"), toScriptData(messages));
});

test("compiling a message without a translation throws", () => {
  assert.throws(() => readMessages('msgid ""\n\nmsgid "Dark"\nmsgstr ""\n'), /Not translated: Dark/);
});
