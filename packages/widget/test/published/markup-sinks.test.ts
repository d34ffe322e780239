import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const src = join(import.meta.dirname, "../../src");

/** Returns the source without comments, because comments may name forbidden functions. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/ .*$/gm, "$1");

const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: withoutComments(readFileSync(join(src, path), "utf8")),
  }));

/** Code that turns text into markup or code, or passes it out of the element. */
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
 * The only permitted use of `sessionStorage` is the marker of a draft that is open in this tab. The marker's
 * value is empty, and its name contains eight characters of the draft's random id. It therefore contains
 * nothing that the citizen wrote, and nothing that opens or sends the report.
 */
const tabDrafts = /sessionStorage\.(?:setItem\(nameOf\(id\), ""\)|(?:getItem|removeItem)\(nameOf\(id\)\))/g;
const nameOfDraft = /const nameOf = \(id: string\) => `lapor \$\{id\.slice\(0, 8\)\}`;/;

const withoutTabDrafts = (text: string): string =>
  nameOfDraft.test(text) ? text.replaceAll(tabDrafts, "") : text;

/**
 * The only permitted use of `localStorage` is the follow code of a public report that the reader supports.
 * The code gives access only to the support.
 */
const followCodes = /localStorage\.(?:getItem|setItem|removeItem)\(nameOf\(channel, trackingId\)/g;

/** Returns the source without the permitted uses of storage. */
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

test("the widget's source never turns text into markup or code, or posts messages to other windows", () => {
  assert.ok(sources.length > 100, "the sources were found");
  assert.deepEqual(findSinks(sources), []);
});

test("the checks detect every kind of dangerous code", () => {
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

test("sessionStorage contains only the marker of a tab's draft: an empty value whose name is part of the draft's id", () => {
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
 * The permitted URLs in the templates of public reports. The element's URLs are fragments of the page, the
 * server's are its own paths, and those of photos are paths on the channel. None of them contains data from
 * reports.
 */
const publicAddress = /^(?:hrefOf(?:Region)?\(|fragmentOf\(|photoAddress\(|action$)/;

test("<lapor-public> builds URLs only as fragments of the page", () => {
  const element = sources.find(({ path }) => path === "public/element/lapor-public.ts")?.text ?? "";
  assert.match(element, /\baction: "", level: 2, hrefOf: \(state\) => fragmentOf\(state, first\)/);
  const address = sources.find(({ path }) => path === "public/element/public-address.ts")?.text ?? "";
  assert.match(address, /\bfragmentOf\b/);
});

test("every URL in a template binding comes from webAddress or is a fragment of the page", () => {
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
