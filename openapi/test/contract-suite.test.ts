import assert from "node:assert/strict";
import { test } from "node:test";
import { ContractFailure } from "../src/contract-suite/support/assertion.ts";
import { type ContractTarget, contractSuite } from "../src/contract-suite.ts";

const keys = {
  publishable: "pk_publishable00000",
  agencyAdmin: "sk_admin00000",
  liaison: "sk_liaison00000",
  otherAdmin: "sk_other00000",
  thirdAdmin: "sk_third00000",
  nationalAdmin: "sk_national00000",
  otherPublishable: "pk_elsewhere00000",
  expired: "sk_expired00000",
};
async function nothing(): Promise<void> {}

const targetThat = (answer: (request: Request) => Response): ContractTarget => ({
  fetch: async (request) => answer(request),
  baseUrl: "https://kanal.example",
  keys,
  ...{
    breakStore: async () => nothing,
    holdStore: async () => nothing,
    passTime: nothing,
    loseFiles: nothing,
    limitRates: async () => nothing,
    requireChallenge: async () => nothing,
    shortenBodyTimeout: async () => nothing,
  },
});

function problem(status: number, code: string, detail: string): Response {
  const body = { type: `urn:lapor:problem:${code}`, title: "Galat", status, detail, code, requestId: "r-1" };
  const headers = { "content-type": "application/problem+json", "request-id": "r-1", "retry-after": "1" };
  return new Response(JSON.stringify(body), { status, headers });
}

async function failures(target: ContractTarget): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { title, run } of contractSuite(target))
    await run().catch((error: Error) => void found.set(title, `${error.name}: ${error.message}`));
  return found;
}

async function passing(target: ContractTarget): Promise<string[]> {
  const failed = await failures(target);
  return contractSuite(target).flatMap(({ title }) => (failed.has(title) ? [] : [title]));
}

test("no case passes against a server that responds to everything with an HTML page", async () => {
  const page = () => new Response("<h1>OK</h1>", { headers: { "content-type": "text/html" } });
  assert.deepEqual(await passing(targetThat(page)), []);
});

test("only the cases about unknown URLs pass against a server that rejects every request", async () => {
  const passed = await passing(targetThat(() => problem(404, "not_found", "Alamat ini tidak ada.")));
  assert.ok(
    passed.every((title) => title.startsWith("GET of a URL")),
    passed.join("\n"),
  );
  assert.deepEqual(await passing(targetThat(() => problem(500, "internal_error", "Galat."))), []);
});

test("failure messages contain no key, access code or signature", async () => {
  const leak = `${Object.values(keys).join(" ")} signature=abcDEF123 4F7K-9QXW-ZB2D-M8TR`;
  const answers = [
    () => problem(403, "wrong_key_kind", leak),
    () => problem(404, "not_found", leak),
    () => new Response(leak, { headers: { "content-type": "text/plain", "request-id": leak } }),
  ];
  for (const answer of answers)
    for (const message of (await failures(targetThat(answer))).values())
      assert.doesNotMatch(message, /\b[ps]k_|abcDEF123|4F7K/);
  const { message } = new ContractFailure(
    `received ${JSON.stringify({ accessCode: "4f7k9qxwzb2dm8tr", key: keys.liaison })}`,
  );
  assert.equal(message, 'received {"accessCode":"(access code)","key":"(key)"}');
});

test("a case names the ability that the target lacks, both when it is bound and when it runs", async () => {
  const { fetch, baseUrl } = targetThat(() => problem(404, "not_found", "Tidak ada."));
  const bound = contractSuite({ fetch, baseUrl, keys }).filter(({ needs }) => needs);
  assert.deepEqual(
    new Set(bound.map(({ needs }) => needs)),
    new Set([
      ...["breakStore", "holdStore", "passTime", "loseFiles"],
      ...["limitRates", "requireChallenge", "shortenBodyTimeout", "changeMode"],
      ...["connectSp4n", "signIn"],
    ]),
  );
  for (const { needs, skip, run } of bound) {
    assert.equal(skip, `The target has no \`${needs}\`, which this case needs.`);
    await assert.rejects(run, { name: "ContractFailure", message: skip });
  }
});
