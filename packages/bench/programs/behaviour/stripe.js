import Stripe from "stripe";

export const secret = "sk_test_Rahasia0123456789";
const { hostname, port } = new URL(globalThis.BASE);
const stripe = new Stripe(secret, { host: hostname, port, protocol: "http", telemetry: false });
export const create = () => stripe.customers.create({ name: "Lampu jalan mati" });
export const list = () => stripe.customers.list().autoPagingToArray({ limit: 100 });
