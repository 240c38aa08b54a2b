import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the page of the diary is at, and what it shows before it has run. */
const ALWAYS = ['/diary', '/legato.svg']
/** The letters that the words are written in; other writings stay with the fonts of the phone. */
const FONT = /\/assets\/inter-latin-wght-normal[\w.-]*\.woff2/g

/**
 * A step of the build: the service worker of the diary, with the list of the files it keeps. They
 * are those that the built page names, and the font of its styles.
 */
export function diaryWorker() {
  return {
    name: 'diary-worker',
    writeBundle({ dir = '' }: { readonly dir?: string }): void {
      const read = (path: string) => readFileSync(join(dir, path), 'utf8')
      const page = read('diary.html')
      const named = page.match(/\/assets\/[\w.-]+/g) ?? []
      const fonts = named
        .filter((path) => path.endsWith('.css'))
        .flatMap((path) => read(path).match(FONT) ?? [])
      const files = [...new Set([...ALWAYS, ...named, ...fonts])]
      const worker = readFileSync(join(import.meta.dirname, 'diary-worker.js'), 'utf8')
      const version = createHash('sha256')
        .update(page + worker + files)
        .digest('hex')
        .slice(0, 12)
      const given = `const FILES = ${JSON.stringify(files)}\nconst VERSION = '${version}'\n`
      writeFileSync(join(dir, 'diary-worker.js'), given + worker)
    },
  }
}
