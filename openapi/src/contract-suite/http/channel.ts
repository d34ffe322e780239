import { equal, holds, includes } from "../support/assertion.ts";
import { expectSuccess, requestFor } from "../support/exchange.ts";
import { agencyIds } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

/** Cases about `getChannel`, and rules for every response of the channel. */
export const channelCases: ContractCase[] = [
  {
    title: "getChannel returns the agency, the limits and the deadlines for the key",
    operation: "getChannel",
    async run(target) {
      const { body } = await expectSuccess(target, "getChannel");
      includes(body.agency ?? {}, { id: agencyIds.own, kind: "local_government" }, "getChannel: agency");
      equal(body.region?.name, "Kota Bandung", "getChannel: region");
      equal(body.text, { titleMin: 5, titleMax: 150, bodyMin: 20, bodyMax: 10000 }, "getChannel: text");
      const { name, operator, verificationTeam } = body.identity;
      for (const text of [name, operator, verificationTeam])
        holds(text.length > 0, "getChannel: expected the names of channel, operator and team", body.identity);
      equal(body.identity.region, body.region, "getChannel: the place of receipt");
      includes(body.identity, { mode: "standalone", nationalChannel: "none" }, "getChannel: identity");
      holds(body.classifications.length > 0, "getChannel: expected classifications");
      holds(
        body.attachments.maxCount >= 1 && body.attachments.maxBytes >= 1,
        "getChannel: limits",
        body.attachments,
      );
      holds(
        body.attachments.mediaTypes.includes("image/jpeg"),
        "getChannel: expected JPEG",
        body.attachments.mediaTypes,
      );
      equal(
        body.survey,
        { form: "short", elements: ["time", "conduct", "complaintHandling"] },
        "getChannel: survey",
      );
      holds(body.locales.includes("id") && body.locales.includes("en"), "getChannel: locales", body.locales);
    },
  },
  {
    title: "getChannel returns a deadline for each stage, and an answer deadline for each classification",
    operation: "getChannel",
    async run(target) {
      const { body } = await expectSuccess(target, "getChannel");
      const has = (stage: string, classification?: string) =>
        body.deadlines.some(
          (deadline) =>
            deadline.stage === stage &&
            (deadline.classification === undefined || deadline.classification === classification),
        );
      for (const stage of ["national_verification", "agency_verification", "follow_up", "reporter_reaction"])
        holds(has(stage), `getChannel: expected a deadline for ${stage}`, body.deadlines);
      for (const kind of body.classifications)
        holds(
          has("answer", kind),
          `getChannel: expected a deadline for the answer to ${kind}`,
          body.deadlines,
        );
    },
  },
  {
    title: "getChannel returns the same privacy notice in each language, and in Indonesian by default",
    operation: "getChannel",
    async run(target) {
      const noticeIn = async (language?: string) => {
        const headers = { ...(language !== undefined && { "accept-language": language }) };
        return (await expectSuccess(target, "getChannel", { headers })).body.notice;
      };
      const [none, indonesian, english] = [await noticeIn(), await noticeIn("id"), await noticeIn("en")];
      equal(none, indonesian, "getChannel: notice without a language");
      equal(english?.version, indonesian?.version, "getChannel: version of the notice in English");
      equal(english?.url, indonesian?.url, "getChannel: url of the notice in English");
      for (const notice of [indonesian, english])
        holds(!notice || notice.text.trim().length > 0, "getChannel: a notice has words", notice);
    },
  },
  {
    title: "getChannel reuses a well-formed Request-Id and replaces any other",
    operation: "getChannel",
    async run(target) {
      const send = async (id?: string) => {
        const { headers } = await expectSuccess(
          target,
          "getChannel",
          id === undefined ? {} : { headers: { "request-id": id } },
        );
        return headers.get("request-id") ?? "";
      };
      equal(
        await send("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d"),
        "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d",
        "Request-Id",
      );
      for (const bad of ["x".repeat(65), "two words", 'a"b', "<script>"])
        holds((await send(bad)) !== bad, "getChannel: a malformed Request-Id must not be echoed", bad);
      const [one, other] = [await send(), await send()];
      holds(one !== other, "getChannel: each exchange has its own Request-Id", [one, other]);
    },
  },
  {
    title: "getChannel ignores headers that the contract does not name",
    operation: "getChannel",
    async run(target) {
      const { body } = await expectSuccess(target, "getChannel", {
        headers: { "x-unknown": "1" },
      });
      equal(body.agency?.id, agencyIds.own, "getChannel: agency");
    },
  },
  {
    title: "getChannel accepts the scheme of Authorization in any case (RFC 9110 §11.1)",
    operation: "getChannel",
    async run(target) {
      const request = requestFor(target, "getChannel", { key: null });
      request.headers.set("authorization", `bearer ${target.keys.publishable}`);
      equal((await target.fetch(request)).status, 200, "getChannel: status with the scheme `bearer`");
    },
  },
];
