import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const src = join(import.meta.dirname, "../../src");

/** Source without comments, which may name such functions. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/ .*$/gm, "$1");

const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: withoutComments(readFileSync(join(src, path), "utf8")),
  }));

/** Ways to turn text into markup or code, or to pass it out of the element. */
const sinks: Record<string, RegExp> = {
  "markup from text":
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc|DOMParser)\b|document\.write/,
  "Lit without escaping": /\bunsafe(?:HTML|SVG|MathML|Static|CSS)\b/,
  "code from text": /\beval\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*["'`]/,
  "storage that other scripts read by name": /\b(?:localStorage|sessionStorage)\b|document\.cookie/,
  "messages between windows":
    /\b(?:parent|opener|top|window|globalThis|contentWindow)\b[.?!]*postMessage|addEventListener\(\s*["'`]message["'`]/,
  "windows of other pages": /\bwindow\.open\b|\b(?:window|globalThis)\.opener\b/,
};

/**
 * The only use of `sessionStorage`: a mark that a draft is in the form of this tab, by eight characters of
 * its random id, with an empty value. It contains no word of a citizen, and nothing that opens or sends the
 * report.
 */
const tabDrafts = /sessionStorage\.(?:setItem\(nameOf\(id\), ""\)|(?:getItem|removeItem)\(nameOf\(id\)\))/g;
const nameOfDraft = /const nameOf = \(id: string\) => `lapor \$\{id\.slice\(0, 8\)\}`;/;

const withoutTabDrafts = (text: string): string =>
  nameOfDraft.test(text) ? text.replaceAll(tabDrafts, "") : text;

/**
 * The only use of `localStorage`: the follow code of a public report that somebody supports. It opens only
 * the support itself, without a word or a name.
 */
const followCodes = /localStorage\.(?:getItem|setItem|removeItem)\(nameOf\(channel, trackingId\)/g;

/** The source without the uses of storage that are allowed in this file. */
function withoutAllowed(path: string, text: string): string {
  if (path === "offline/tab-draft.ts") return withoutTabDrafts(text);
  return path === "public/support/follow-codes.ts" ? text.replaceAll(followCodes, "") : text;
}

const findSinks = (files: readonly { path: string; text: string }[]): string[] =>
  files.flatMap(({ path, text }) =>
    Object.entries(sinks)
      .filter(([, pattern]) => pattern.test(withoutAllowed(path, text)))
      .map(([name]) => `${path}: ${name}`),
  );

test("no source of the widget turns text into markup or code, or posts messages to other windows", () => {
  assert.ok(sources.length > 100, "the sources were found");
  assert.deepEqual(findSinks(sources), []);
});

test("the search for such code finds each kind", () => {
  const planted = [
    "element.innerHTML = text;",
    "render(unsafeHTML(text), element);",
    "new Function(text)()",
    "sessionStorage.setItem('draft', text)",
    "parent.postMessage(text, '*')",
    "window.open(url)",
  ];
  assert.deepEqual(
    planted.map((text) => findSinks([{ path: "a.ts", text }])),
    Object.keys(sinks).map((name) => [`a.ts: ${name}`]),
  );
});

test("only the note of a tab's draft may be in sessionStorage, under a part of its id and without a value", () => {
  const found = (text: string, path = "offline/tab-draft.ts") => findSinks([{ path, text }]).length;
  const name = `const nameOf = (id: string) => \`lapor \${id.slice(0, 8)}\`;\n`;
  const note = 'sessionStorage.setItem(nameOf(id), "")';
  assert.equal(found(`${name}${note}`), 0);
  assert.equal(found(`${name}${note}`, "offline/outbox.ts"), 1);
  assert.equal(found(`${name}sessionStorage.setItem(nameOf(id), text)`), 1);
  assert.equal(found(`const nameOf = (id: string) => id;\n${note}`), 1);
  const code = "localStorage.setItem(nameOf(channel, trackingId), code)";
  assert.equal(found(code, "public/support/follow-codes.ts"), 0);
  assert.equal(found(code), 1);
});

/**
 * Addresses in the templates of public reports: `hrefOf` and `action` of the view. Those of the element are
 * fragments of the page, those of the server its own paths; data from reports appears in neither. Addresses
 * of photos are paths of the channel.
 */
const publicAddress = /^(?:hrefOf(?:Region)?\(|fragmentOf\(|photoAddress\(|action$)/;

test("the addresses of <lapor-public> are fragments of the page", () => {
  const element = sources.find(({ path }) => path === "public/element/lapor-public.ts")?.text ?? "";
  assert.match(element, /\baction: "", level: 2, hrefOf: \(state\) => fragmentOf\(state, first\)/);
  const address = sources.find(({ path }) => path === "public/element/public-address.ts")?.text ?? "";
  assert.match(address, /\bfragmentOf\b/);
});

test("every address in a binding comes from webAddress, or is a fragment of the page", () => {
  const bound = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:href|src|action|formaction|data)=("?)(#?)\$\{([^}]*)\}/g)]
      .filter(([, , hash]) => hash !== "#")
      .map(([, , , expression]) => ({ path, text, expression: String(expression) })),
  );
  assert.ok(bound.length >= 4, "the bindings were found");
  for (const { path, text, expression } of bound) {
    const name = expression.trim();
    if (path.startsWith("public/") && publicAddress.test(name)) continue;
    assert.match(name, /^\w+$/, `${path}: a binding of an expression`);
    assert.match(text, new RegExp(`\\b${name}(?: =|:) webAddress\\(`), `${path}: ${name}`);
  }
});
