/*
 * npm run docs: writes the pages of docs/ that are made from the knowledge itself.
 * A test holds them equal to it.
 */
import { writeFileSync } from 'node:fs'
import { PAGES } from './docs/pages.ts'

for (const [name, make] of Object.entries(PAGES))
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), make())
