import { readFileSync } from 'node:fs'
import { page } from './markdown.ts'

/** Where the variables are read, each with a table of them in the comment of its file. */
const READ = ['config.ts', 'backup/keys.ts']

/** Every variable of the environment: the tables that stand where they are read, as one. */
export function configurePage(): string {
  const rows = READ.flatMap(tableIn)
  const table = ['| variable | meaning | if not set |', '|---|---|---|', ...rows.sort()]
  return page(
    'Configuring by the environment',
    'Nothing has to be set: what is not has a value that suits one clinic on one machine. A value that cannot be used stops the start, which names the variable and what it may be; so does a name of ours that is misspelled. `npx legato doctor` looks at the rest.',
    [table.join('\n')],
  )
}

function tableIn(file: string): readonly string[] {
  const source = readFileSync(new URL(`../../packages/server/src/${file}`, import.meta.url), 'utf8')
  return source
    .split('\n')
    .flatMap((line) => /^ \* (\| `[A-Z].*\|)$/.exec(line)?.[1] ?? [])
    .map((row) => (row.split(' | ').length > 2 ? row : row.replace(/\|$/, '| |')))
}
