import { after, before, test } from "node:test";
import {
  readPublicReport,
  reportAndFollow,
  type VisitedExample,
  visitExample,
} from "../../../test/support/example-visit.ts";
import { start } from "../start.ts";

let example: VisitedExample;
before(async () => {
  example = await visitExample(start);
});
after(() => example?.stop());

test("a citizen can send a report on the plain page and follow it", async () => {
  await reportAndFollow(example, "Rambu jatuh di perempatan");
});

test("a visitor can read a public report on the plain page", () => readPublicReport(example));
