import { readFile } from 'node:fs/promises'
import { cqlLibrary, planDefinitions } from '@legato/clinic/care'
import type { Item, Snapshot } from '@legato/knowledge'
import {
  compareSnapshots,
  knowledge as current,
  isSnapshot,
  isUnverified,
  itemsOf,
  searchItems,
  snapshotOf,
} from '@legato/knowledge'
import type { Console, Exit } from '../console.ts'
import { EXIT, write } from '../console.ts'
import { COLOR, PLAIN, type Style } from '../text/style.ts'
import type { ExportFormat, KnowledgeAct } from './arguments.ts'
import { nearest } from './nearest.ts'
import { differencesText, itemText, listText } from './text.ts'

type Act = Exclude<KnowledgeAct, { kind: 'misuse' }>

/** `legato knowledge`: what the plans are made from, without any patient. */
export async function knowledge(act: Act, console: Console): Promise<Exit> {
  const style = console.out.isTTY && !process.env.NO_COLOR ? COLOR : PLAIN
  switch (act.kind) {
    case 'list': {
      const items = itemsOf(current).filter(({ kind }) => !act.only || kind === act.only)
      return tell(console, act.format === 'json' ? summaries(items) : listText(items, style))
    }
    case 'show':
      return show(act, console, style)
    case 'search':
      return search(act, console, style)
    case 'diff':
      return diff(act, console, style)
    case 'export':
      return tell(console, EXPORTS[act.format]())
  }
}

const EXPORTS: Readonly<Record<ExportFormat, () => string | object>> = {
  json: () => snapshotOf(current),
  cql: () => cqlLibrary(current),
  plandefinition: () => planDefinitions(current, (text) => Buffer.from(text).toString('base64')),
}

async function tell({ out }: Console, what: string | object): Promise<Exit> {
  await write(out, typeof what === 'string' ? what : `${JSON.stringify(what, undefined, 1)}\n`)
  return EXIT.read
}

function summaries(items: readonly Item[]): readonly object[] {
  return items.map(({ kind, id, label, told }) => ({
    kind,
    id,
    label,
    statements: told.length,
    unverified: told.filter(isUnverified).length,
  }))
}

async function show(
  { id, format }: Extract<Act, { kind: 'show' }>,
  console: Console,
  style: Style,
): Promise<Exit> {
  const items = itemsOf(current)
  const found = items.filter((item) => item.id === id)
  if (found.length === 0) return notFound(id, items, console)
  const text = found.map((item) => itemText(item, style)).join('\n')
  return tell(console, format === 'json' ? found : text)
}

async function notFound(id: string, items: readonly Item[], { err }: Console): Promise<Exit> {
  const near = nearest(
    id,
    items.map((item) => item.id),
  )
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'See legato knowledge list.'
  await write(err, `legato: the knowledge has nothing called ${id}. ${hint}\n`)
  return EXIT.nothing
}

async function search(
  { words, format }: Extract<Act, { kind: 'search' }>,
  console: Console,
  style: Style,
): Promise<Exit> {
  const found = searchItems(itemsOf(current), words)
  if (found.length > 0)
    return tell(console, format === 'json' ? summaries(found) : listText(found, style))
  await write(console.err, `legato: nothing in the knowledge says ${words.join(' ')}\n`)
  return EXIT.nothing
}

async function diff(
  { older, newer, format }: Extract<Act, { kind: 'diff' }>,
  console: Console,
  style: Style,
): Promise<Exit> {
  const before = await openSnapshot(older)
  const after = newer === undefined ? asRead(snapshotOf(current)) : await openSnapshot(newer)
  const differences = compareSnapshots(before, after)
  const versions = { before: before.version, after: after.version }
  return tell(
    console,
    format === 'json'
      ? { ...versions, differences }
      : differencesText({ ...versions, differences }, style),
  )
}

/** Rejects with what to do when the file is none that `knowledge export` wrote. */
async function openSnapshot(file: string): Promise<Snapshot> {
  const value = parsed(await readFile(file, 'utf8'))
  if (isSnapshot(value)) return value
  throw new Error(
    `${file} is no snapshot of knowledge (legato-knowledge/1): make one by legato knowledge export --format json`,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** As it comes back from a file, where what JSON leaves out is gone. */
function asRead(snapshot: Snapshot): Snapshot {
  return JSON.parse(JSON.stringify(snapshot))
}
