import { type EditionName, editions, mediaTypeOf } from "../../editions.ts";
import { operations } from "../../operation.ts";
import { holds } from "../support/assertion.ts";
import { assertProblem } from "../support/exchange.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const names = Object.keys(editions) as EditionName[];

const send = (
  target: ContractTarget,
  name: EditionName,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Response> => target.fetch(new Request(new URL(`/${name}`, target.baseUrl), { method, headers }));

/** Cases about the contract document, which can be loaded without a key. */
export const documentCases: ContractCase[] = [
  {
    title: "GET of each edition of the contract needs no key, works from any site and is cacheable",
    async run(target) {
      for (const name of names) {
        const response = await send(target, name, { headers: { origin: "https://elsewhere.example" } });
        const text = await response.text();
        const header = (field: string) => response.headers.get(field) ?? "";
        holds(response.status === 200, `${name}: expected 200`, response.status);
        holds(header("content-type") === mediaTypeOf(name), `${name}: Content-Type`, header("content-type"));
        holds(header("access-control-allow-origin") === "*", `${name}: expected CORS for every site`);
        holds(header("cache-control").startsWith("public, max-age="), `${name}: Cache-Control`);
        holds(/^"[0-9a-f]+"$/.test(header("etag")), `${name}: ETag`, header("etag"));
        holds(text.includes("submitReport"), `${name}: expected the operations`, text.slice(0, 200));
      }
    },
  },
  {
    title: "GET of the contract as JSON returns a document with every operation and one server",
    async run(target) {
      for (const name of names.filter((each) => editions[each].format === "json")) {
        const response = await send(target, name);
        // Check the type before parsing, because the error message of a failed parser would quote the body.
        const type = response.headers.get("content-type");
        holds(type === mediaTypeOf(name), `${name}: Content-Type`, type);
        const document = await response.json();
        holds(document.openapi.startsWith(editions[name].version), `${name}: version`, document.openapi);
        for (const { method, path } of operations)
          holds(document.paths[path]?.[method.toLowerCase()], `${name}: expected ${method} ${path}`);
        holds(document.servers.length === 1, `${name}: servers`, document.servers);
      }
    },
  },
  {
    title: "GET of an edition with its current ETag returns 304, and HEAD returns only the headers",
    async run(target) {
      for (const name of names) {
        const head = await send(target, name, { method: "HEAD" });
        const etag = head.headers.get("etag") ?? "";
        holds(head.status === 200 && (await head.text()) === "", `HEAD ${name}: expected no body`);
        const again = await send(target, name, { headers: { "if-none-match": etag } });
        holds(again.status === 304, `${name}: expected 304 for ${etag}`, again.status);
        holds(again.headers.get("etag") === etag, `${name}: ETag of 304`, again.headers.get("etag"));
        const other = await send(target, name, { headers: { "if-none-match": '"0"' } });
        holds(other.status === 200, `${name}: expected 200 for another ETag`, other.status);
        await other.body?.cancel();
      }
    },
  },
  {
    title: "DELETE of the contract returns an error with the methods that the URL supports",
    code: "method_not_allowed",
    async run(target) {
      const response = await send(target, "openapi.yaml", { method: "DELETE" });
      const { headers } = await assertProblem(response, 405, "method_not_allowed", "DELETE /openapi.yaml");
      holds((headers.get("allow") ?? "").split(/,\s*/).includes("GET"), "Allow", headers.get("allow"));
    },
  },
];
