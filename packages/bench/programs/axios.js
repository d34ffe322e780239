import axios from "axios";

const client = axios.create({ baseURL: globalThis.BASE ?? "https://api.example", adapter: "fetch" });
const body = { title: "Lampu jalan mati", body: "Sudah tiga malam padam.", regionCode: "31.71" };
export const create = async () =>
  (await client.post("/reports", body, { headers: { "idempotency-key": "k-00000001" } })).data;
