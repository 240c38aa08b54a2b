import { parseArgs } from 'node:util'
import type { CountryId } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import { civilDate } from '@legato/values'
import { type AccountCommand, invite, password } from './access.ts'
import { KEEPING, type KeepingCommand } from './keeping/arguments.ts'
import { type KnowledgeAct, readAct } from './knowledge/arguments.ts'
import {
  ACTIGRAPHY_OPTIONS,
  type ActigraphyCommand,
  actigraphy,
} from './score/actigraphy-arguments.ts'
import { SCORE_OPTIONS, type ScoreCommand, score } from './score/arguments.ts'
import { SIT_OPTIONS, type SitCommand, sit } from './score/sit-arguments.ts'
import { VASCULAR_OPTIONS, type VascularCommand, vascular } from './vascular/arguments.ts'

export type Format = 'text' | 'json' | 'fhir' | 'patient'

export type Command =
  | {
      readonly kind: 'plan'
      readonly files: readonly string[]
      readonly asOf?: CivilDate
      readonly format: Format
      readonly whatIf: boolean
      readonly country?: CountryId
      /** Tell what changed since this day, and not the plan. */
      readonly since?: CivilDate
      /** Tell only what is called so, and everything of it. */
      readonly why?: string
    }
  | {
      readonly kind: 'diff'
      readonly before: string
      readonly after: string
      readonly format: Exclude<Format, 'fhir'>
    }
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly asOf?: CivilDate }
  | { readonly kind: 'serve'; readonly port?: string; readonly data?: string; readonly demo?: true }
  | AccountCommand
  | { readonly kind: 'knowledge'; readonly act: Exclude<KnowledgeAct, { kind: 'misuse' }> }
  | KeepingCommand
  | ScoreCommand
  | SitCommand
  | ActigraphyCommand
  | VascularCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** Not understood: what was wrong, and what would be right. */
  | { readonly kind: 'misuse'; readonly reason: string }

const FORMATS: readonly Format[] = ['text', 'json', 'fhir', 'patient']

/** Named here too, so that the words are read without loading the knowledge; a test compares. */
export const COUNTRIES: readonly CountryId[] = ['US', 'DE', 'GB', 'FR', 'ES', 'generic']

const OPTIONS = {
  'as-of': { type: 'string' },
  format: { type: 'string' },
  kind: { type: 'string' },
  'no-what-if': { type: 'boolean' },
  country: { type: 'string' },
  since: { type: 'string' },
  why: { type: 'string' },
  standard: { type: 'string' },
  legs: { type: 'string' },
  limits: { type: 'string' },
  hypnogram: { type: 'string' },
  choices: { type: 'string' },
  ratings: { type: 'string' },
  leg: { type: 'string' },
  axes: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  demo: { type: 'boolean' },
  anew: { type: 'boolean' },
  as: { type: 'string' },
  role: { type: 'string' },
  head: { type: 'string' },
  check: { type: 'boolean' },
  'back-to': { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

type Option = keyof typeof OPTIONS
type Given = { readonly [O in Option]?: string | boolean }

type Name = Exclude<Command['kind'], 'help' | 'version' | 'misuse'>

/** Which options each command takes. */
const TAKES: Readonly<Record<Name, readonly Option[]>> = {
  plan: ['as-of', 'format', 'no-what-if', 'country', 'since', 'why'],
  diff: ['format'],
  check: ['as-of'],
  score: SCORE_OPTIONS,
  sit: SIT_OPTIONS,
  actigraphy: ACTIGRAPHY_OPTIONS,
  vascular: VASCULAR_OPTIONS,
  serve: ['port', 'data', 'demo'],
  password: ['anew', 'data', 'demo'],
  invite: ['role', 'data', 'demo'],
  knowledge: ['format', 'kind'],
  import: ['as', 'data', 'demo'],
  audit: ['head', 'data'],
  backup: ['data'],
  doctor: ['data'],
  restore: ['data'],
  remind: ['data', 'demo'],
  migrate: ['check', 'back-to', 'yes', 'data'],
}

/** The words after `legato` as a command. Never throws: what is wrong is a command of its own. */
export function readArguments(words: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: OPTIONS,
      allowPositionals: true,
    })
    return command(positionals, values)
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
}

function misuse(reason: string): Command {
  return { kind: 'misuse', reason }
}

function command([name, ...words]: readonly string[], given: Given): Command {
  if (given.version) return { kind: 'version' }
  if (given.help || name === undefined || name === 'help') return { kind: 'help' }
  if (!isName(name)) {
    return misuse(`there is no command ${name}; there are ${Object.keys(TAKES).join(', ')}`)
  }
  const stray = Object.keys(given).find((option) => !TAKES[name].some((taken) => taken === option))
  return stray ? misuse(`${name} takes no --${stray}`) : COMMANDS[name](words, given)
}

const COMMANDS: Readonly<Record<Name, (words: readonly string[], given: Given) => Command>> = {
  plan,
  diff,
  check,
  score,
  sit,
  actigraphy,
  vascular,
  serve,
  password,
  invite,
  knowledge,
  ...KEEPING,
}

function isName(word: string): word is Name {
  return Object.hasOwn(TAKES, word)
}

function serve([file]: readonly string[], { port, data, demo }: Given): Command {
  if (file) return misuse(`serve reads no files; legato import ${file} does, and the page`)
  if (typeof port === 'string' && !/^\d{1,5}$/.test(port))
    return misuse(`--port is a number such as 8040, not ${port}`)
  return {
    kind: 'serve',
    ...(typeof port === 'string' && { port }),
    ...(typeof data === 'string' && { data }),
    ...(demo === true && { demo }),
  }
}

function knowledge(words: readonly string[], given: Given): Command {
  const act = readAct(words, given)
  return act.kind === 'misuse' ? act : { kind: 'knowledge', act }
}

function plan(files: readonly string[], given: Given): Command {
  if (files.length === 0) return misuse('plan needs a file to read')
  const format = FORMATS.find((one) => one === (given.format ?? 'text'))
  if (!format) return misuse(`--format is text, json, fhir or patient, not ${given.format}`)
  const day = dayOf(given)
  if (day.kind === 'misuse') return day
  const since = sinceOf(given)
  if (since.kind === 'misuse') return since
  if (since.given.since && format === 'fhir')
    return misuse('--since is told as text, json or patient')
  const { country, why } = given
  if (why !== undefined && (format !== 'text' || since.given.since))
    return misuse('--why is told of a plan as text')
  if (country !== undefined && !isCountry(country))
    return misuse(`--country is ${COUNTRIES.join(', ')}, not ${country}`)
  const where = {
    ...(country !== undefined && { country }),
    ...(typeof why === 'string' && { why }),
  }
  const days = { ...day.given, ...since.given }
  return { kind: 'plan', files, format, whatIf: !given['no-what-if'], ...days, ...where }
}

function isCountry(value: string | boolean): value is CountryId {
  return COUNTRIES.some((country) => country === value)
}

function check(files: readonly string[], given: Given): Command {
  if (files.length === 0) return misuse('check needs a file to read')
  const day = dayOf(given)
  return day.kind === 'misuse' ? day : { kind: 'check', files, ...day.given }
}

function diff(files: readonly string[], given: Given): Command {
  const [before, after, ...more] = files
  if (!before || !after || more.length > 0)
    return misuse('diff needs two files of plans, the earlier first')
  const format = (['text', 'json', 'patient'] as const).find(
    (one) => one === (given.format ?? 'text'),
  )
  if (!format) return misuse(`--format is text, json or patient, not ${given.format}`)
  return { kind: 'diff', before, after, format }
}

type Misuse = Extract<Command, { kind: 'misuse' }>

function dayOf(given: Given): Misuse | { kind: 'day'; given: { asOf?: CivilDate } } {
  const day = readDay('as-of', given)
  return day.kind === 'misuse' ? day : { kind: 'day', given: day.day ? { asOf: day.day } : {} }
}

function sinceOf(given: Given): Misuse | { kind: 'day'; given: { since?: CivilDate } } {
  const day = readDay('since', given)
  return day.kind === 'misuse' ? day : { kind: 'day', given: day.day ? { since: day.day } : {} }
}

function readDay(
  option: 'as-of' | 'since',
  given: Given,
): Misuse | { kind: 'day'; day: CivilDate | undefined } {
  const text = given[option]
  if (typeof text !== 'string') return { kind: 'day', day: undefined }
  const day = civilDate(text)
  if (!day)
    return { kind: 'misuse', reason: `--${option} is a day such as 2026-11-22, not ${text}` }
  return { kind: 'day', day }
}
