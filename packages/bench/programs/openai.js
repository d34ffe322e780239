import OpenAI from "openai";

const client = new OpenAI({
  apiKey: "sk-x",
  baseURL: globalThis.BASE ?? "https://api.example",
  dangerouslyAllowBrowser: true,
});
export const create = () =>
  client.vectorStores.create({ name: "Lampu jalan mati", metadata: { note: "Sudah tiga malam padam." } });
