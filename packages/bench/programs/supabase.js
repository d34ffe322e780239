import { createClient } from "@supabase/supabase-js";

const supabase = createClient(globalThis.BASE ?? "https://api.example", "t");
export const create = async () => {
  const { data, error } = await supabase
    .from("reports")
    .insert({ title: "Lampu jalan mati", body: "Sudah tiga malam padam." })
    .select()
    .single();
  if (error) throw error;
  return data;
};
