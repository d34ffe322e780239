import { type OperationId, operations } from "../../operation.ts";
import { operationTable } from "../../operations.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { assertProblem, expectProblem, expectSuccess, type Result, requestFor } from "../support/exchange.ts";
import { newIdempotencyKey, newReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";
import { publishableOperations, secretOperations } from "./refusals.ts";

const site = "https://bandung.example";
const elsewhere = "https://elsewhere.example";

const list = (headers: Headers, name: string): string[] =>
  (headers.get(name) ?? "")
    .toLowerCase()
    .split(",")
    .map((item) => item.trim());

function readableFrom(headers: Headers, origin: string, what: string): void {
  const allowed = headers.get("access-control-allow-origin") ?? "";
  holds(
    allowed === "*" || allowed === origin,
    `${what}: expected the site to be allowed to read the answer`,
    allowed,
  );
  if (allowed !== "*")
    holds(list(headers, "vary").includes("origin"), `${what}: expected Vary: Origin`, headers.get("vary"));
}

function preflight(target: ContractTarget, operation: OperationId, origin: string): Promise<Response> {
  const { method, path } = operationTable[operation];
  const headers = {
    origin,
    "access-control-request-method": method,
    "access-control-request-headers":
      "accept-language,authorization,content-type,idempotency-key,lapor-access-code",
  };
  const address = path.replace("{trackingId}", "K7M-2QF-9XK").replace("{agencyId}", "pemkot-bandung");
  return target.fetch(new Request(new URL(address, target.baseUrl), { method: "OPTIONS", headers }));
}

const exposed = ["request-id", "etag", "retry-after", "idempotent-replayed", "location"];

function holdsExposed({ headers }: Pick<Result<unknown>, "headers">, what: string): void {
  readableFrom(headers, site, what);
  const names = list(headers, "access-control-expose-headers");
  for (const name of exposed) holds(names.includes(name), `${what}: expected ${name} to be exposed`, names);
}

const unregistered = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a site that is not registered for the key, and lets it read the reason`,
  operation,
  code: "origin_not_allowed",
  async run(target) {
    const request = await validRequest(target, operation, { key: target.keys.publishable });
    for (const origin of [
      elsewhere,
      `${site}.evil.example`,
      site.replace("https", "http"),
      `${site}:8443`,
      "null",
    ]) {
      const { headers } = await expectProblem(target, operation, 403, "origin_not_allowed", {
        ...request,
        headers: { origin },
      });
      readableFrom(headers, origin, operation);
    }
  },
});

/** Cases about CORS and the origins that a key allows. */
export const originCases: ContractCase[] = [
  ...publishableOperations.map(unregistered),
  {
    title:
      "OPTIONS without a key returns a cacheable success to any site, for every operation that sites call",
    async run(target) {
      for (const operation of publishableOperations) {
        for (const origin of [site, elsewhere]) {
          const { status, headers } = await preflight(target, operation, origin);
          const what = `OPTIONS for ${operation}`;
          equal(status, 204, `${what}: status`);
          readableFrom(headers, origin, what);
          const { method } = operationTable[operation];
          holds(
            list(headers, "access-control-allow-methods").includes(method.toLowerCase()),
            `${what}: expected ${method}`,
          );
          const names = list(headers, "access-control-allow-headers");
          for (const name of [
            "authorization",
            "content-type",
            "idempotency-key",
            "lapor-access-code",
            "lapor-follow-code",
            "lapor-client",
            "accept-language",
          ])
            holds(names.includes(name), `${what}: expected ${name} to be allowed`, names);
          holds(
            Number(headers.get("access-control-max-age")) >= 600,
            `${what}: expected ten minutes and more`,
          );
        }
      }
    },
  },
  {
    title: "OPTIONS allows the method of every operation, so that a page can read the error for its key",
    async run(target) {
      const { headers } = await preflight(target, "getChannel", site);
      const allowed = list(headers, "access-control-allow-methods");
      for (const { method } of operations)
        holds(allowed.includes(method.toLowerCase()), `OPTIONS: expected ${method}`, allowed);
    },
  },
  {
    title: "getChannel and listCategories can be cached, but only per key and language",
    operation: "getChannel",
    async run(target) {
      for (const operation of ["getChannel", "listCategories"] as const) {
        const { headers } = await expectSuccess(target, operation, { headers: { origin: site } });
        if (/no-store/.test(headers.get("cache-control") ?? "no-store")) continue;
        for (const name of ["authorization", "accept-language"])
          holds(
            list(headers, "vary").includes(name),
            `${operation}: expected Vary to name ${name}`,
            headers.get("vary"),
          );
      }
    },
  },
  {
    title: "submitReport succeeds from a registered site and exposes the headers that it needs",
    operation: "submitReport",
    async run(target) {
      const request = { json: newReport(), idempotencyKey: newIdempotencyKey(), headers: { origin: site } };
      holdsExposed(await expectSuccess(target, "submitReport", request), "submitReport");
      const replayed = await expectSuccess(target, "submitReport", request);
      equal(replayed.headers.get("idempotent-replayed"), "true", "submitReport: Idempotent-Replayed");
      holdsExposed(replayed, "submitReport, replayed");
      const { trackingId, accessCode } = await submit(target);
      const read = await expectSuccess(target, "getReport", {
        path: { trackingId },
        accessCode,
        headers: { origin: site },
      });
      holdsExposed(read, "getReport");
    },
  },
  {
    title: "submitReport lets a registered site read errors too",
    operation: "submitReport",
    code: "validation_failed",
    async run(target) {
      const request = { json: {}, idempotencyKey: newIdempotencyKey(), headers: { origin: site } };
      holdsExposed(
        await expectProblem(target, "submitReport", 422, "validation_failed", request),
        "submitReport",
      );
      const response = await target.fetch(requestFor(target, "submitReport", { ...request, key: null }));
      holdsExposed(await assertProblem(response, 401, "unauthorized", "submitReport"), "submitReport");
    },
  },
  ...secretOperations.map(
    (operation): ContractCase => ({
      title: `${operation} refuses a secret key sent from a browser`,
      operation,
      code: "secret_key_exposed",
      async run(target) {
        const request = await validRequest(target, operation, { key: target.keys.agencyAdmin });
        for (const origin of [site, elsewhere])
          await expectProblem(target, operation, 403, "secret_key_exposed", {
            ...request,
            headers: { origin },
          });
      },
    }),
  ),
];
