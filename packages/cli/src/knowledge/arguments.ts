import type { ItemKind } from '@legato/knowledge'

/** Named here too, so that the words are read without loading the knowledge; a test compares. */
export const KINDS: readonly ItemKind[] = ['finding', 'therapy', 'alert', 'feature', 'claim']

/** What is asked of the knowledge itself, without any patient. */
export type KnowledgeAct =
  | { readonly kind: 'list'; readonly only?: ItemKind; readonly format: 'text' | 'json' }
  | { readonly kind: 'show'; readonly id: string; readonly format: 'text' | 'json' }
  | { readonly kind: 'search'; readonly words: readonly string[]; readonly format: 'text' | 'json' }
  /** Without a newer file, the older one is compared with the knowledge as it is now. */
  | {
      readonly kind: 'diff'
      readonly older: string
      readonly newer?: string
      readonly format: 'text' | 'json'
    }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  | { readonly kind: 'misuse'; readonly reason: string }

export const exportFormats = ['json', 'cql', 'plandefinition'] as const
export type ExportFormat = (typeof exportFormats)[number]

interface Given {
  readonly format?: string | boolean
  readonly kind?: string | boolean
}

type Verb = 'list' | 'show' | 'search' | 'diff' | 'export'

/** The words after `legato knowledge`. */
export function readAct([verb, ...words]: readonly string[], given: Given): KnowledgeAct {
  if (verb === undefined || !isVerb(verb))
    return misuse(`knowledge needs one of list, show, search, diff and export, not ${verb ?? ''}`)
  if (given.kind !== undefined && verb !== 'list')
    return misuse(`knowledge ${verb} takes no --kind`)
  return VERBS[verb](words, given)
}

const VERBS: Readonly<Record<Verb, (words: readonly string[], given: Given) => KnowledgeAct>> = {
  list: ([stray], given) => {
    if (stray !== undefined) return misuse(`list takes no ${stray}; try knowledge show ${stray}`)
    const only = KINDS.find((kind) => kind === given.kind)
    if (given.kind !== undefined && !only)
      return misuse(`--kind is ${KINDS.join(', ')}, not ${given.kind}`)
    return formatted(given, (format) => ({ kind: 'list', ...(only && { only }), format }))
  },
  show: ([id, ...more], given) =>
    id === undefined || more.length > 0
      ? misuse('knowledge show needs one id')
      : formatted(given, (format) => ({ kind: 'show', id, format })),
  search: (words, given) =>
    words.length === 0
      ? misuse('knowledge search needs words to look for')
      : formatted(given, (format) => ({ kind: 'search', words, format })),
  diff: ([older, newer, ...more], given) =>
    older === undefined || more.length > 0
      ? misuse('knowledge diff needs one snapshot, or two')
      : formatted(given, (format) => ({ kind: 'diff', older, ...(newer && { newer }), format })),
  export: ([stray], given) => {
    const format = exportFormats.find((one) => one === (given.format ?? 'json'))
    if (stray !== undefined) return misuse(`knowledge export writes to standard output: > ${stray}`)
    if (!format) return misuse(`--format is ${exportFormats.join(', ')}, not ${given.format}`)
    return { kind: 'export', format }
  },
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(VERBS, word)
}

function formatted(
  { format = 'text' }: Given,
  act: (format: 'text' | 'json') => KnowledgeAct,
): KnowledgeAct {
  if (format === 'text' || format === 'json') return act(format)
  return misuse(`--format is text or json, not ${format}`)
}

function misuse(reason: string): KnowledgeAct {
  return { kind: 'misuse', reason }
}
