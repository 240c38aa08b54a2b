import type { FeltNight } from '@legato/sleep'

export interface ActigraphyCommand {
  readonly kind: 'actigraphy'
  /** Recordings of acceleration, a night of one leg each. */
  readonly paths: readonly string[]
  readonly format: 'text' | 'json'
  /** Where the names of the files do not tell. */
  readonly leg?: FeltNight['leg']
  /** Labels or numbers of the axes in EDF. */
  readonly axes: readonly string[]
}

type Misuse = { readonly kind: 'misuse'; readonly reason: string }
type Given = Readonly<Partial<Record<'format' | 'leg' | 'axes', string | boolean>>>

export const ACTIGRAPHY_OPTIONS = ['format', 'leg', 'axes'] as const

/** `legato actigraphy`, from the words and options that follow it. */
export function actigraphy(paths: readonly string[], given: Given): ActigraphyCommand | Misuse {
  if (paths.length === 0)
    return misuse('actigraphy needs a recording of acceleration for each night')
  const { format = 'text', leg, axes } = given
  if (format !== 'text' && format !== 'json')
    return misuse(`--format is text or json, not ${format}`)
  if (leg !== undefined && leg !== 'left' && leg !== 'right')
    return misuse(`--leg is left or right, not ${leg}`)
  const named = typeof axes === 'string' ? axes.split(',').map((axis) => axis.trim()) : []
  return { kind: 'actigraphy', paths, format, axes: named, ...(leg && { leg }) }
}

function misuse(reason: string): Misuse {
  return { kind: 'misuse', reason }
}
