import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["**/node_modules/**", ".attest/**", "**/*.e2e.ts", "out/**", ".next/**"],
    // How busy a machine is says nothing of a story: what would never end is stopped, what is slow is not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Nothing else runs beside them: one process for each processor, where vitest would leave one free.
    maxWorkers: "100%",
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
