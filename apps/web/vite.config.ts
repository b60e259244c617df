import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // The reader of PDFs is loaded on demand, in the worker too.
  worker: { format: "es" },
  server: { proxy: { "/api": "http://127.0.0.1:4747" } },
});
