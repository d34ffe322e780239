import { after, before, describe, test } from "node:test";
import { type ContractTarget, contractCases } from "@lapor/openapi/contract-suite";
import { engines, type ServedChannel, serveOn } from "./served-channel.ts";

for (const engine of Object.keys(engines) as (keyof typeof engines)[])
  describe(`the contract over HTTP (${engine})`, () => {
    let served: ServedChannel;
    let target: ContractTarget;
    before(async () => {
      served = await serveOn(engine);
      target = { ...served, fetch: (request) => fetch(request) };
    });
    after(() => served.stop());
    for (const { title, run } of contractCases) test(title, () => run(target));
  });
