import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    // A font or picture inside the style sheet would be a `data:` address, which the pages forbid.
    assetsInlineLimit: 0,
    // The polyfill is an inline script; every browser that reads OKLCH preloads by itself.
    modulePreload: { polyfill: false },
  },
  // For work on the pages: the server, started beside, answers.
  server: { proxy: { '/api': 'http://127.0.0.1:8040' } },
})
