import type { NewWebhookEndpoint, WebhookEndpointSecret } from "../../../schemas.gen.ts";
import { expectSuccess } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";

/** Returns an endpoint whose host name never resolves (RFC 2606), so its webhooks reach nobody. */
export const newEndpoint = (changes: Partial<NewWebhookEndpoint> = {}): NewWebhookEndpoint => ({
  url: "https://penerima.example/lapor",
  description: "Made by the contract suite",
  ...changes,
});

/** Deletes all endpoints that the suite created with a key, because their number is limited. */
export async function endEndpoints(target: ContractTarget, key: string): Promise<void> {
  const { data } = (await expectSuccess(target, "listWebhookEndpoints", { key })).body;
  for (const { id: endpointId, description } of data)
    if (description === newEndpoint().description)
      await expectSuccess(target, "deleteWebhookEndpoint", { key, path: { endpointId } });
}

/** Deletes the suite's other endpoints with this key, and creates one. */
export async function onlyEndpoint(
  target: ContractTarget,
  key: string,
  changes: Partial<NewWebhookEndpoint> = {},
): Promise<WebhookEndpointSecret> {
  await endEndpoints(target, key);
  return (await expectSuccess(target, "createWebhookEndpoint", { key, json: newEndpoint(changes) })).body;
}
