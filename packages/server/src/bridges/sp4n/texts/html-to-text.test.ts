import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { htmlToText } from "./html-to-text.ts";

const cases: [html: string, text: string][] = [
  ["<p>Sudah diperbaiki.<br>&nbsp;</p><script>alert('x')</script>", "Sudah diperbaiki."],
  ["<ul><li>Satu</li><li>Dua</li></ul>", "• Satu\n\n• Dua"],
  ["a < b & c > d", "a < b & c > d"],
  ["a << b <<b>i> <</b>i> <<!-- -->i> <\u200bi>", "a << b < i> < i> < i>"],
  ["&lt;script&gt; &amp;lt; &#39;x&#39; &#x41; &#0; &unknown;", "<script> &lt; 'x' A \ufffd &unknown;"],
  ['<a href="javascript:x" title="1 > 0">tautan</a>', "tautan"],
  ["<!-- <b> -->teks<!-- tanpa akhir", "teks"],
  ["<b>tebal</b> dan <i>miring", "tebal dan miring"],
  ["<img src=x onerror=alert(1)>foto", "foto"],
  ["<STYLE>p{}</STYLE><P>Besar</P>", "Besar"],
  ['<a href="tanpa akhir>teks <b>lagi</b>', "teks lagi"],
  ["satu\r\n\r\n\r\n\u0007dua\u202e", "satu\n\ndua"],
  ["<td>a</td><td>b</td>", "a b"],
  ["tanpa markup <", "tanpa markup <"],
  ["", ""],
];

for (const [html, text] of cases)
  test(`${JSON.stringify(html)} becomes plain text`, () => assert.equal(htmlToText(html), text));

test("text without markup stays unchanged except for white space", () => {
  const text = fc.string().map((value) => value.replace(/[<&]/g, "").normalize("NFC"));
  fc.assert(
    fc.property(text, (value) => {
      assert.equal(
        htmlToText(value).replace(/\s+/g, ""),
        value.replace(/(?!\s)[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\s+/gu, ""),
      );
    }),
  );
});

test("the conversion leaves no complete tag, unless the text contained an escaped one", () => {
  const part = fc.oneof(
    fc.constantFrom(
      "<script>",
      "</script>",
      "<p",
      ">",
      "<",
      '="',
      "='",
      "'",
      '"',
      "<!--",
      "-->",
      "<svg/onload=1>",
      "x",
      "</",
      "<b>",
      "\u200b",
      "\u0007",
    ),
    fc.string({ maxLength: 3 }).map((value) => value.replaceAll("&", "")),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      assert.doesNotMatch(htmlToText(parts.join("")), /<[a-z/!?][^>]*>/i);
    }),
    { numRuns: 2000 },
  );
});

test("the conversion takes time proportional to the length", () => {
  const hostile = [
    "<",
    "<a",
    "<a b='",
    '<a b="',
    "<!--",
    "<script>",
    "</",
    "&",
    "&#",
    "<a><",
    `<a b="'`,
    "{{",
    "\n \n",
  ];
  for (const piece of hostile) {
    const time = (count: number): number => {
      const html = `${piece.repeat(count)}>`;
      const start = process.cpuUsage().user;
      htmlToText(html);
      return process.cpuUsage().user - start;
    };
    time(20_000);
    assert.ok(time(400_000) < 3_000_000, `${piece}: more than 3 s for 400,000 repetitions`);
  }
});
