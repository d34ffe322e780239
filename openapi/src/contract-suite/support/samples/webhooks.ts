import type { NewWebhookEndpoint, WebhookEndpointSecret } from "../../../schemas.gen.ts";
import { expectSuccess } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";

/** A name that no resolver knows (RFC 2606): nothing of the suite is ever sent anywhere. */
export const newEndpoint = (changes: Partial<NewWebhookEndpoint> = {}): NewWebhookEndpoint => ({
  url: "https://penerima.example/lapor",
  description: "Made by the contract suite",
  ...changes,
});

/** Ends all endpoints of a key that the suite has made; there is a limit to them. */
export async function endEndpoints(target: ContractTarget, key: string): Promise<void> {
  const { data } = (await expectSuccess(target, "listWebhookEndpoints", { key })).body;
  for (const { id: endpointId, description } of data)
    if (description === newEndpoint().description)
      await expectSuccess(target, "deleteWebhookEndpoint", { key, path: { endpointId } });
}

/** Makes an endpoint, the only one that the suite has with this key. */
export async function onlyEndpoint(
  target: ContractTarget,
  key: string,
  changes: Partial<NewWebhookEndpoint> = {},
): Promise<WebhookEndpointSecret> {
  await endEndpoints(target, key);
  return (await expectSuccess(target, "createWebhookEndpoint", { key, json: newEndpoint(changes) })).body;
}
