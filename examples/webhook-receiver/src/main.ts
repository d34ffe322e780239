import { createReceiver } from "./receiver.ts";

const secrets = (process.env.LAPOR_WEBHOOK_SECRET ?? "").split(" ").filter(Boolean);
const port = Number(process.env.PORT ?? 9000);
if (secrets.length === 0) throw new Error("Set LAPOR_WEBHOOK_SECRET to the whsec_… of the endpoint.");

createReceiver(secrets, ({ at, type, trackingId, status, dueAt }) => {
  console.log(`${at} ${trackingId} ${type}: now ${status}${dueAt ? `, due ${dueAt}` : ""}`);
}).listen(port, "127.0.0.1", () => console.log(`Waiting for webhooks on http://127.0.0.1:${port}`));
