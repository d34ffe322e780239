import Stripe from "stripe";

const u = new URL(globalThis.BASE ?? "https://api.example");
const stripe = new Stripe("sk_test_x", {
  host: u.hostname,
  ...(u.port ? { port: u.port } : {}),
  protocol: u.protocol.slice(0, -1),
  httpClient: Stripe.createFetchHttpClient(),
  telemetry: false,
});
export const create = () =>
  stripe.customers.create(
    { name: "Lampu jalan mati", description: "Sudah tiga malam padam." },
    { idempotencyKey: "k-00000001" },
  );
