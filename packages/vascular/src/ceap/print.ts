import type { Ceap, Pathology } from './ceap.ts'
import { ANATOMIES, CEAP_CLASSES, ETIOLOGIES, inOrder, segmentsInOrder } from './ceap.ts'

/** As it is written: `C2,4b,s Ep As,d Pr(GSVa,POPV),o(CIV)`. Read back it is the same. */
export function printCeap(ceap: Ceap): string {
  const { etiology, anatomy, pathology } = ceap
  return [
    `C${clinical(ceap)}`,
    ...(etiology ? [`E${inOrder(ETIOLOGIES, etiology).join(',')}`] : []),
    ...(anatomy ? [`A${inOrder(ANATOMIES, anatomy).join(',')}`] : []),
    ...(pathology ? [printPathology(pathology)] : []),
  ].join(' ')
}

function clinical({ classes, symptomatic }: Ceap): string {
  const numbers = inOrder(CEAP_CLASSES, classes).map((one) => one.slice(1))
  const subscript = symptomatic === undefined ? [] : [symptomatic ? 's' : 'a']
  return [...numbers, ...subscript].join(',')
}

/** Its last part alone: `Pr(GSVa),o(CIV)`. */
export function printPathology({ reflux, obstruction }: Pathology): string {
  const parts = [where('r', reflux), where('o', obstruction)].flat()
  return `P${parts.join(',') || 'n'}`
}

function where(letter: string, segments: Pathology['reflux']): readonly string[] {
  if (!segments) return []
  return [segments.length === 0 ? letter : `${letter}(${segmentsInOrder(segments).join(',')})`]
}
