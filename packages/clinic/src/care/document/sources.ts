import { SOURCES, type SourceId } from '@legato/knowledge'
import type { Block } from './document.ts'

/** What a document rests on, at its end: each source once, and whether it was read there. */
export function sourcesOf(
  based: readonly { readonly sources: readonly string[]; readonly verified: boolean }[],
): readonly Block[] {
  const verified = new Map<SourceId, boolean>()
  for (const { sources, verified: isVerified } of based)
    for (const source of sources.filter(isSource))
      verified.set(source, isVerified && (verified.get(source) ?? true))
  const rows = [...verified].map(([id, isVerified]) => [
    SOURCES[id].title,
    SOURCES[id].citation,
    isVerified ? 'read in the source' : 'not checked in the source yet',
  ])
  const columns = ['Source', 'Where', 'Checked']
  return [
    { kind: 'heading', level: 2, text: 'Sources' },
    { kind: 'table', caption: 'What this document rests on', columns, rows },
  ]
}

function isSource(text: string): text is SourceId {
  return Object.hasOwn(SOURCES, text)
}
