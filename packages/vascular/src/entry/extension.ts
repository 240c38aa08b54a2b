import type { Exam, ThermalExtension } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import { type Change, noLeg, put } from './change.ts'
import { fieldsOf, joined, type Typed } from './shorthand.ts'

/** Where a thrombus of a treated trunk may grow into the deep vein. */
export const JUNCTIONS = ['SFJ', 'SPJ'] as const
export type Junction = (typeof JUNCTIONS)[number]

type Fields = Partial<ThermalExtension>

const WORDS: Readonly<Record<string, Fields>> = {
  n: { reach: 'none' },
  j: { reach: 'to-junction' },
  d: { reach: 'into-deep' },
  oc: { reach: 'into-deep', occlusive: true },
  h: { on: 'heat' },
  nh: { on: 'no-heat' },
}

/** What stands of a junction, as it would be typed: `n`, `j h`, `30% h`, `oc nh`; empty: not looked at. */
export function extensionWords(exam: Exam, side: Side, junction: Junction): string {
  const found = exam.legs[side]?.extensions.find((one) => one.junction === junction)
  if (!found) return ''
  const { reach, lumenPercent, occlusive, on } = found
  const deep = occlusive || lumenPercent !== undefined ? '' : 'd'
  return joined([
    reach === 'none' ? 'n' : reach === 'to-junction' ? 'j' : deep,
    occlusive ? 'oc' : '',
    lumenPercent === undefined ? '' : `${lumenPercent}%`,
    on === undefined ? '' : on === 'heat' ? 'h' : 'nh',
  ])
}

/** The exam with what was found at a junction; that it was by heat is said, never assumed. */
export function typeExtension(
  exam: Exam,
  { side, junction }: { readonly side: Side; readonly junction: Junction },
  text: string,
): Change {
  const leg = exam.legs[side] ?? noLeg(side)
  const others = leg.extensions.filter((one) => one.junction !== junction)
  return put(exam, { text, typed: extensionTyped(text, junction) }, (finding) => ({
    ...leg,
    extensions: finding ? [...others, finding] : others,
  }))
}

function extensionTyped(text: string, junction: Junction): Typed<ThermalExtension> {
  const said = fieldsOf(text, (word) => WORDS[word] ?? filled(word))
  if (said.kind !== 'fields') return said
  const { reach, ...rest } = said.fields
  if (reach === undefined) return { kind: 'unread', word: text.trim(), lacks: 'reach' }
  return { kind: 'finding', finding: { ...rest, junction, reach } }
}

function filled(word: string): Fields | undefined {
  const [, digits] = /^(\d{1,3}(?:\.\d+)?)%$/.exec(word) ?? []
  return digits === undefined ? undefined : { reach: 'into-deep', lumenPercent: Number(digits) }
}
