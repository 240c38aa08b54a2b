import { type CivilDate, civilDate } from '@legato/values'
import { dayOf } from './start.ts'

/** Whom a recording names, as far as it does; empty where it is anonymous. */
export interface RecordedPerson {
  /** The words of the name, in no order that anybody keeps to. */
  readonly name?: readonly string[]
  readonly birthDate?: CivilDate
  readonly sex?: 'female' | 'male'
  /** Under which the laboratory knows the person. */
  readonly code?: string
  /** The whole field, where it is not written as EDF+ would have it. */
  readonly written?: string
}

const SEXES: Readonly<Record<string, 'female' | 'male'>> = { F: 'female', M: 'male' }

/**
 * The local patient identification: code, sex, birth date and name, apart by spaces, with `X` for
 * what is not told and `_` for a space (EDF+ specification, 2.1.3.3). A field that is not so is told
 * as it is written.
 */
export function personOf(text: string): RecordedPerson {
  const [code = '', sex = '', born = '', ...name] = text.split(/\s+/)
  const birthDate = civilDate(dayOf(born) ?? '')
  const isEdfPlus = /^[FMX]$/.test(sex) && (birthDate !== undefined || born === 'X')
  if (!isEdfPlus) return namesNobody(text) ? {} : { written: text }
  const sexRead = SEXES[sex]
  const words = (name[0] ?? '').split(/[_,]+/).filter((word) => word !== '')
  return {
    ...(!namesNobody(code) && { code: code.replaceAll('_', ' ') }),
    ...(sexRead && { sex: sexRead }),
    ...(birthDate && { birthDate }),
    ...(!namesNobody(words.join(' ')) && { name: words }),
  }
}

/** Nothing, `X`, a word for it, or what published recordings say in the place of a name: `Female 33yr`. */
function namesNobody(text: string): boolean {
  const bare = text.replace(/[\s_,.^-]+/g, ' ').trim()
  return /^(x( x)*|anonym\w*|unknown|(fe)?male( \d+ ?y\w*)?|)$/i.test(bare)
}
