import { createClient } from "@supabase/supabase-js";

export const secret = "sb_secret_Rahasia0123456789";
const supabase = createClient(globalThis.BASE, secret);
export const create = async () =>
  await supabase.from("reports").insert({ title: "Lampu jalan mati" }).select().single().throwOnError();
