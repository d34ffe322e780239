import { readSwitch } from "../config/read-values.ts";
import type { Settings } from "../config/settings.ts";

export interface WebhookSettings {
  /** Also allows webhooks over http and to private networks. */
  allowPrivateWebhooks?: boolean;
}

const variable = "LAPOR_WEBHOOK_ALLOW_PRIVATE";

export const webhookSettings: Settings<WebhookSettings> = {
  variables: [variable],
  read({ given, faults }) {
    const text = given(variable);
    return text === undefined ? {} : { allowPrivateWebhooks: readSwitch(variable, text, "no", faults) };
  },
};
