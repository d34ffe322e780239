import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

// Copies the file that `npx msw init public` would copy, so it always matches the installed msw.
const worker = "mockServiceWorker.js";
const readWorker = () => readFile(fileURLToPath(import.meta.resolve(`msw/${worker}`)), "utf8");
const withWorker = (): Plugin => ({
  name: "msw-worker",
  async generateBundle() {
    this.emitFile({ type: "asset", fileName: worker, source: await readWorker() });
  },
});

export default defineConfig({ plugins: [withWorker()], build: { target: "es2022" } });
