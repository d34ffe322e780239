import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("lapor-") } } })],
  build: { target: "es2022", rolldownOptions: { input: ["index.html", "lacak.html", "laporan-warga.html"] } },
});
