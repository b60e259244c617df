import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { WORKSPACE_SOURCES } from "../../workspace-sources.ts";
import { offline } from "./build/offline.ts";

export default defineConfig({
  // From source, each module lands in the part of the page that needs it; a bundle would come whole.
  resolve: { alias: WORKSPACE_SOURCES },
  plugins: [react(), tailwindcss(), offline()],
  // The reader of PDFs is loaded on demand, in the worker too.
  worker: { format: "es" },
  // The manifest says what loads what: tests/budgets.test.ts weighs it. The licences go with the package.
  build: {
    manifest: true,
    license: { fileName: ".vite/licences.md" },
    // What is loaded before anything is shown comes in one piece, which packs best.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "frame", test: /apps\/web\/src\/main\.tsx$/ }] },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4747" } },
});
