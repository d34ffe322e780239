import { createClient } from "@supabase/supabase-js";

const { error } = await createClient("https://api.example", "t").from("reports").select();
if (error) {
  const codesAreListed: string extends typeof error.code ? false : true = false;
  console.log(codesAreListed);
}
