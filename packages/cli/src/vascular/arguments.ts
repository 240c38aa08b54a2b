import type { RefluxRulesId } from '@legato/vascular'

export type ExamFormat = 'text' | 'json' | 'fhir' | 'svg'

export interface VascularCommand {
  readonly kind: 'vascular'
  /** Files of an exam, and folders of them. */
  readonly paths: readonly string[]
  readonly format: ExamFormat
  /** By whose limits reflux is judged; none is the default. */
  readonly limits?: RefluxRulesId
}

type Misuse = { readonly kind: 'misuse'; readonly reason: string }
type Given = Readonly<Partial<Record<'format' | 'limits', string | boolean>>>

export const VASCULAR_OPTIONS = ['format', 'limits'] as const

/** Named here too, so that the words are read without loading the vessels; a test compares. */
export const LIMITS: readonly RefluxRulesId[] = ['svs-2022', 'svs-2011', 'labropoulos-2003']

const FORMATS: readonly ExamFormat[] = ['text', 'json', 'fhir', 'svg']

/** `legato vascular`, from the words and options that follow it. */
export function vascular(paths: readonly string[], given: Given): VascularCommand | Misuse {
  if (paths.length === 0)
    return { kind: 'misuse', reason: 'vascular needs a file of an exam, or a folder of them' }
  const format = FORMATS.find((one) => one === (given.format ?? 'text'))
  if (!format)
    return { kind: 'misuse', reason: `--format is ${FORMATS.join(', ')}, not ${given.format}` }
  if (given.limits === undefined) return { kind: 'vascular', paths, format }
  const limits = LIMITS.find((one) => one === given.limits)
  if (!limits)
    return { kind: 'misuse', reason: `--limits is ${LIMITS.join(', ')}, not ${given.limits}` }
  return { kind: 'vascular', paths, format, limits }
}
