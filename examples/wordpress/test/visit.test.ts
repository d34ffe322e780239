import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  readPublicReport,
  reportAndFollow,
  type VisitedExample,
  visitExample,
} from "../../../test/support/example-visit.ts";
import { findWordPress } from "../site/wordpress-site.ts";
import { start } from "../start.ts";

const wordPress = findWordPress();

describe("a WordPress site with the plugin", {
  skip: typeof wordPress === "string" ? wordPress : false,
}, () => {
  let example: VisitedExample;
  before(async () => {
    example = await visitExample(start);
  });
  after(() => example?.stop());

  test("a citizen can send a report on a page with the block and follow it on a page with the shortcode", async () => {
    const { trackingId } = await reportAndFollow(example, "Halte tanpa atap di jalur timur");
    assert.ok(trackingId);
  });

  test("a visitor can read a public report on a page with the block", () => readPublicReport(example));
});
