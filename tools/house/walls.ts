/*
 * The walls of the house as data: what docs/house.md says in its second chapter, for the test that
 * keeps it. A wall is changed here and there together, and with a reason.
 */

export type Platform = 'pure' | 'node' | 'browser'

export type PackageWall = {
  readonly platform: Platform
  /** Our packages that it may use by all their doors, or by one alone: `server/api`. */
  readonly mayUse: readonly string[]
}

export const packages: Readonly<Record<string, PackageWall>> = {
  values: { platform: 'pure', mayUse: [] },
  rules: { platform: 'pure', mayUse: ['values'] },
  knowledge: { platform: 'pure', mayUse: ['values', 'rules'] },
  fhir: { platform: 'pure', mayUse: ['values'] },
  sleep: { platform: 'pure', mayUse: ['values'] },
  vascular: { platform: 'pure', mayUse: ['values'] },
  views: { platform: 'pure', mayUse: ['values', 'fhir'] },
  statistics: { platform: 'pure', mayUse: ['values'] },
  clinic: {
    platform: 'pure',
    mayUse: ['values', 'rules', 'knowledge', 'fhir', 'sleep', 'vascular', 'views', 'statistics'],
  },
  server: {
    platform: 'node',
    mayUse: ['values', 'rules', 'knowledge', 'fhir', 'sleep', 'vascular', 'clinic'],
  },
  cli: {
    platform: 'node',
    mayUse: ['values', 'rules', 'knowledge', 'fhir', 'sleep', 'vascular', 'clinic', 'server'],
  },
  web: { platform: 'browser', mayUse: ['values', 'fhir', 'vascular', 'sleep', 'server/api'] },
}

export type RoomWall = {
  /** Rooms of the same package, each entered by its `index.ts`. */
  readonly rooms: readonly string[]
  /** Our packages; `values` is the ground that everyone stands on. */
  readonly packages: readonly string[]
}

/** The rooms inside a package: folders of its `src`, each with one door. */
export const rooms: Readonly<Record<string, Readonly<Record<string, RoomWall>>>> = {
  clinic: {
    sources: { rooms: [], packages: ['fhir', 'sleep', 'vascular'] },
    record: { rooms: ['sources'], packages: ['fhir'] },
    profile: { rooms: ['record'], packages: ['fhir', 'sleep', 'vascular', 'rules', 'knowledge'] },
    assessment: { rooms: ['profile'], packages: ['rules', 'knowledge'] },
    plan: { rooms: ['profile', 'assessment'], packages: ['rules', 'knowledge'] },
    care: {
      rooms: ['record', 'profile', 'assessment', 'plan'],
      packages: ['fhir', 'rules', 'knowledge', 'sleep', 'vascular'],
    },
    outcomes: {
      rooms: ['profile', 'plan', 'care'],
      packages: ['fhir', 'rules', 'knowledge', 'views', 'statistics'],
    },
  },
}

/** What tests and tools of any package may use beyond what their package declares. */
export const testTools: readonly string[] = [
  'vitest',
  'fast-check',
  'fhirpath',
  'axe-core',
  'ajv',
  'playwright-core',
  '@sparticuz/chromium',
  'flesch-kincaid',
  '@cqframework/cql',
  'cql-execution',
  'cql-exec-fhir',
  'syllable',
]

/** Words that name no idea: a function lives with the word it serves. */
export const emptyNames: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
]

export const longestFile = 400

/** Files that may be longer because they are tables, and what is listed in them. */
export const tables: Readonly<Record<string, string>> = {
  'packages/fhir/src/codes.ts': 'the codes with which something is refused',
  'packages/fhir/src/search/parameter-table.ts': 'the search parameters of FHIR R4',
  'packages/fhir/src/validate/tables.ts': 'the elements, value sets and rules of FHIR R4',
  'packages/knowledge/src/terminology/analytes.ts': 'analytes with their codes, names and units',
  'packages/knowledge/src/features/index.ts': 'case features, one file each',
  'packages/knowledge/src/sources.ts': 'sources with their citations',
}

/** Paths of one machine, which mean nothing on another. Written apart so as not to find itself. */
export const machinePaths: readonly RegExp[] = [
  /(?<![\w.-])\/work\//,
  /(?<![\w.-])\/root\//,
  /\.librar[y]\b/,
]
