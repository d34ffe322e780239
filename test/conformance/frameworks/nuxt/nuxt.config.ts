export default defineNuxtConfig({
  compatibilityDate: "2026-11-01",
  telemetry: false,
  css: ["~/site.css"],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("lapor-") } },
});
