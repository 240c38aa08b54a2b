export type ExamFormat = 'text' | 'json' | 'fhir' | 'svg'

export interface VascularCommand {
  readonly kind: 'vascular'
  /** Files of an exam, and folders of them. */
  readonly paths: readonly string[]
  readonly format: ExamFormat
}

type Misuse = { readonly kind: 'misuse'; readonly reason: string }
type Given = Readonly<Partial<Record<'format', string | boolean>>>

export const VASCULAR_OPTIONS = ['format'] as const

const FORMATS: readonly ExamFormat[] = ['text', 'json', 'fhir', 'svg']

/** `legato vascular`, from the words and options that follow it. */
export function vascular(paths: readonly string[], given: Given): VascularCommand | Misuse {
  if (paths.length === 0)
    return { kind: 'misuse', reason: 'vascular needs a file of an exam, or a folder of them' }
  const format = FORMATS.find((one) => one === (given.format ?? 'text'))
  if (!format)
    return { kind: 'misuse', reason: `--format is ${FORMATS.join(', ')}, not ${given.format}` }
  return { kind: 'vascular', paths, format }
}
