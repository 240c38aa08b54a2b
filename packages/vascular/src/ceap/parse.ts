import type { Message } from '@legato/values'
import type { CeapSegment } from '../segment/index.ts'
import { CEAP_SEGMENTS, VEINS, veinNamed } from '../segment/index.ts'
import type { Anatomy, Ceap, CeapClass, Etiology, Pathology } from './ceap.ts'
import { ANATOMIES, CEAP_CLASSES, ETIOLOGIES, inOrder, segmentsInOrder } from './ceap.ts'

export type CeapIn =
  | { readonly kind: 'ceap'; readonly ceap: Ceap }
  | { readonly kind: 'unreadable'; readonly because: Message }

/** Longer than every class and segment together. */
const LONGEST = 400

/** CEAP from the way it is written, forgiving of spaces, commas and case outside of segments. */
export function ceapIn(text: string): CeapIn {
  const axes = text.length > LONGEST ? undefined : FORM.exec(text.trim())?.groups
  if (!axes) return unreadable('form', 'it begins with C and goes on with E, A and P', text)
  const classes = classesIn(axes.c ?? '')
  if (classes.kind === 'unreadable') return classes
  const etiology = letters<Etiology>(ETIOLOGIES, axes.e)
  if (etiology === 'wrong') return unreadable('etiology', 'E is p, s, si, se, c or n', axes.e)
  const anatomy = letters<Anatomy>(ANATOMIES, axes.a)
  if (anatomy === 'wrong') return unreadable('anatomy', 'A is s, d, p or n', axes.a)
  const pathology = axes.p === undefined ? undefined : pathologyIn(axes.p)
  if (pathology === 'wrong')
    return unreadable('pathology', 'P is r, o, both or n, with segments', axes.p)
  const { found, symptomatic } = classes
  return {
    kind: 'ceap',
    ceap: {
      classes: found,
      ...(symptomatic !== undefined && { symptomatic }),
      ...(etiology && { etiology }),
      ...(anatomy && { anatomy }),
      ...(pathology && { pathology }),
    },
  }
}

const FORM = new RegExp(
  [
    String.raw`^C(?<c>[\drsabc]+(?:\s*,\s*[\drsabc]+)*)`,
    String.raw`(?:[,;]?\s+E(?<e>[a-z]+(?:,[a-z]+)*))?`,
    String.raw`(?:[,;]?\s+A(?<a>[a-z]+(?:,[a-z]+)*))?`,
    String.raw`(?:[,;]?\s+P(?<p>[a-z][\w(),\s]*))?$`,
  ].join(''),
  'i',
)

function unreadable(id: string, english: string, is = ''): CeapIn & { kind: 'unreadable' } {
  return { kind: 'unreadable', because: { id: `ceap.${id}`, english, values: { is } } }
}

interface Classes {
  readonly kind: 'classes'
  readonly found: readonly CeapClass[]
  readonly symptomatic?: boolean
}

/** `2,4b,c,s`: a bare b or c goes on from the 4 before it; a bare a is "asymptomatic". */
function classesIn(text: string): Classes | (CeapIn & { kind: 'unreadable' }) {
  const parts = text.toLowerCase().split(',').flatMap(apart)
  const marks = parts.filter((part) => part === 's' || part === 'a')
  const named = parts.filter((part) => part !== 's' && part !== 'a').map((part) => asClass(part))
  const found = inOrder(
    CEAP_CLASSES,
    named.flatMap((one) => one ?? []),
  )
  if (named.includes(undefined) || found.length === 0)
    return unreadable('class', 'C is 0, 1, 2, 2r, 3, 4a, 4b, 4c, 5, 6 or 6r', text)
  if (found.includes('C0') && found.length > 1) return unreadable('c0', 'C0 stands alone', text)
  if (new Set(marks).size > 1) return unreadable('marks', 'either s or a, not both', text)
  return { kind: 'classes', found, ...(marks[0] && { symptomatic: marks[0] === 's' }) }
}

/** `2s` is 2 and s; `4a` is a class; `2rs` is 2r and s. */
function apart(part: string): readonly string[] {
  const [, kind, mark] = /^\s*(\dr?|4[abc])([sa])\s*$/.exec(part) ?? []
  if (!kind || !mark || part.trim() === '4a') return [part.trim()]
  return [kind, mark]
}

function asClass(part: string): CeapClass | undefined {
  const written = part === 'b' || part === 'c' ? `C4${part}` : `C${part}`
  return CEAP_CLASSES.find((one) => one === written)
}

function letters<One extends string>(of: readonly One[], text?: string) {
  if (text === undefined) return undefined
  const named = text.toLowerCase().split(',').filter(Boolean)
  const found = inOrder<string>(of, named)
  const alone = !found.includes('n') || found.length === 1
  const each = named.every((one) => found.includes(one))
  return each && alone && found.length > 0 ? of.filter((one) => found.includes(one)) : 'wrong'
}

function pathologyIn(text: string): Pathology | 'wrong' {
  const written = text.replace(/\s/g, '')
  if (/^n$/i.test(written)) return {}
  const [whole, r, inReflux, o, inObstruction] =
    /^(?:(r)(?:\(([^()]*)\))?)?,?(?:(o)(?:\(([^()]*)\))?)?$/i.exec(written) ?? []
  if (!whole) return 'wrong'
  const reflux = r && segmentsIn(inReflux)
  const obstruction = o && segmentsIn(inObstruction)
  if (reflux === 'wrong' || obstruction === 'wrong') return 'wrong'
  return { ...(reflux && { reflux }), ...(obstruction && { obstruction }) }
}

function segmentsIn(text = ''): readonly CeapSegment[] | 'wrong' {
  const named = text.split(',').filter(Boolean).map(segment)
  const found = named.flatMap((one) => one ?? [])
  return found.length === named.length ? segmentsInOrder(found) : 'wrong'
}

/** The numbers that CEAP had before 2020. */
const NUMBERS: Readonly<Record<string, CeapSegment>> = {
  ...({ 1: 'Tel', 2: 'GSVa', 3: 'GSVb', 4: 'SSV', 5: 'NSV', 6: 'IVC', 7: 'CIV' } as const),
  ...({ 8: 'IIV', 9: 'EIV', 10: 'PELV', 11: 'CFV', 12: 'DFV', 13: 'FV', 14: 'POPV' } as const),
  ...({ 15: 'TIBV', 16: 'MUSV', 17: 'TPV', 18: 'CPV' } as const),
}

function segment(written: string): CeapSegment | undefined {
  const exact = CEAP_SEGMENTS.find((one) => one.toLowerCase() === written.toLowerCase())
  const vein = veinNamed(written)
  return exact ?? NUMBERS[written] ?? (vein && VEINS[vein].ceap)
}
