import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { diaryWorker } from './worker/diary-files.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), diaryWorker()],
  build: {
    outDir: 'dist',
    // The bedside diary is a page of its own, as it must open without a network.
    rolldownOptions: {
      input: ['index.html', 'diary.html'].map((page) => join(import.meta.dirname, page)),
    },
    // A font or picture inside the style sheet would be a `data:` address, which the pages forbid.
    assetsInlineLimit: 0,
    // The polyfill is an inline script; every browser that reads OKLCH preloads by itself.
    modulePreload: { polyfill: false },
  },
  // For work on the pages: the server, started beside, answers.
  server: { proxy: { '/api': 'http://127.0.0.1:8040' } },
})
