/*
 * npm run docs: writes the pages of docs/ that are made from the knowledge itself.
 * A test holds them equal to it.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { knowledgePages } from './docs/knowledge/pages.ts'
import { PAGES } from './docs/pages.ts'

for (const [name, make] of Object.entries(PAGES))
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), make())

const folder = fileURLToPath(new URL('../docs/knowledge/', import.meta.url))
const pages = knowledgePages()
for (const [path, text] of pages) {
  mkdirSync(dirname(folder + path), { recursive: true })
  writeFileSync(folder + path, text)
}
// What the knowledge no longer holds has no page either.
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (path.endsWith('.md') && !pages.has(path)) rmSync(folder + path)
