import ky from "ky";

const base = globalThis.BASE ?? "https://api.example";
const body = { title: "Lampu jalan mati", body: "Sudah tiga malam padam.", regionCode: "31.71" };
export const create = () =>
  ky.post(`${base}/reports`, { json: body, headers: { "idempotency-key": "k-00000001" } }).json();
