import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
  build: { target: "es2022", rolldownOptions: { input: ["index.html", "lacak.html", "laporan-warga.html"] } },
});
