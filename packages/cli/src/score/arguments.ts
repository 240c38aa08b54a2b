import type { LegLabels, Options, Standard } from '@legato/sleep'
import { choicesOf } from './choices.ts'

export type NightFormat = 'text' | 'json' | 'csv' | 'edf' | 'fhir'

export interface ScoreCommand {
  readonly kind: 'score'
  /** Recordings, and folders of them. */
  readonly paths: readonly string[]
  readonly format: NightFormat
  readonly standards: readonly Standard[]
  readonly legs?: LegLabels
  readonly hypnogram?: string
  /** Of what the standards leave open, what is decided otherwise than usual. */
  readonly options?: Partial<Options>
}

type Misuse = { readonly kind: 'misuse'; readonly reason: string }
type Given = Readonly<Partial<Record<(typeof SCORE_OPTIONS)[number], string | boolean>>>

export const SCORE_OPTIONS = ['format', 'standard', 'legs', 'hypnogram', 'choices'] as const

const FORMATS: readonly NightFormat[] = ['text', 'json', 'csv', 'edf', 'fhir']
const STANDARDS: Readonly<Record<string, readonly Standard[]>> = {
  both: ['wasm-2016', 'aasm-v3'],
  'wasm-2016': ['wasm-2016'],
  'aasm-v3': ['aasm-v3'],
}

/** `legato score`, from the words and options that follow it. */
export function score(paths: readonly string[], given: Given): ScoreCommand | Misuse {
  if (paths.length === 0) return misuse('score needs a recording, or a folder of them')
  const format = FORMATS.find((one) => one === (given.format ?? 'text'))
  if (!format) return misuse(`--format is ${FORMATS.join(', ')}, not ${given.format}`)
  const name = `${given.standard ?? 'both'}`
  const standards = Object.hasOwn(STANDARDS, name) ? STANDARDS[name] : undefined
  if (!standards) return misuse(`--standard is wasm-2016, aasm-v3 or both, not ${name}`)
  const { legs, hypnogram, choices } = given
  const named = typeof legs === 'string' ? legsOf(legs) : {}
  if (!named)
    return misuse('--legs names the left and the right signal, such as "LAT,RAT"; one leg: "LAT,"')
  const chosen = typeof choices === 'string' ? choicesOf(choices) : undefined
  if (chosen?.kind === 'misuse') return chosen
  if (paths.length > 1 && typeof hypnogram === 'string')
    return misuse('--hypnogram belongs to one recording; score each by itself')
  return {
    kind: 'score',
    paths,
    format,
    standards,
    ...(typeof legs === 'string' && { legs: named }),
    ...(typeof hypnogram === 'string' && { hypnogram }),
    ...(chosen && { options: chosen.options }),
  }
}

function misuse(reason: string): Misuse {
  return { kind: 'misuse', reason }
}

export function legsOf(text: string): LegLabels | undefined {
  const [left = '', right = '', ...more] = text.split(',').map((label) => label.trim())
  if (more.length > 0 || !text.includes(',') || (left === '' && right === '')) return undefined
  return { ...(left && { left }), ...(right && { right }) }
}
