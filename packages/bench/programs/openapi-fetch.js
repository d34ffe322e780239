import createClient from "openapi-fetch";

const client = createClient({ baseUrl: globalThis.BASE ?? "https://api.example" });
const body = { title: "Lampu jalan mati", body: "Sudah tiga malam padam.", regionCode: "31.71" };
export async function create() {
  const { data, error } = await client.POST("/reports", {
    params: { header: { "Idempotency-Key": "k-00000001" } },
    body,
  });
  if (error) throw error;
  return data;
}
