// Writes `dist/methods.md`, a shorter docs/sdk/methods.md that keeps the package small. It omits argument
// tables, method examples and type members, which the declarations contain, and also the requests that are
// sent and links to methods.
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
