// Writes `dist/methods.md`: docs/sdk/methods.md without argument tables, method examples, type members, the
// requests that are sent and links to methods, which keeps an installation small. The declarations next to it
// contain the first three.
import { readFileSync, writeFileSync } from "node:fs";

const page = readFileSync(new URL("../../../docs/sdk/methods.md", import.meta.url), "utf8");
const [methods] = page.split(/^## The types of results$/m);
const [introduction, ...sections] = methods.split(/^(?=### )/m);
const short = sections.map((section) =>
  section
    .replace(/^\| argument \| type \| \|\n(?:\|.*\n)+\n/gm, "")
    .replace(/^```ts\n(?:.*\n)*?```\n\n/gm, "")
    .replace(/^- Sends `[^`]+`\. ?\n?/gm, (sent) => (sent.endsWith("\n") ? "" : "- "))
    .replace(/\[(`\w+`)\]\(#the-types-of-results\)/g, "$1"),
);
const listed = introduction.replace(/\[(\w+)\]\(#\w+\)/g, "$1");
writeFileSync(new URL("../dist/methods.md", import.meta.url), [listed, ...short].join(""));
