import createClient from "openapi-fetch";

export const secret = "t_Rahasia0123456789";
const client = createClient({ baseUrl: globalThis.BASE, headers: { authorization: `Bearer ${secret}` } });
export const create = async () => {
  const { data, error } = await client.POST("/reports", { body: { title: "Lampu jalan mati" } });
  if (error) throw error;
  return data;
};
