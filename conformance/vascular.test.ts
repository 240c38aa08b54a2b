import { readdirSync, readFileSync } from 'node:fs'
import { SOURCES } from '@legato/knowledge'
import type { Truth } from '@legato/values'
import type {
  ClosureDefinition,
  LegExam,
  Obstruction,
  Pattern,
  RefluxRulesId,
  ThermalExtension,
  TrunkId,
  VeinFinding,
  VeinId,
} from '@legato/vascular'
import {
  ABI_BANDS,
  bandOf,
  EXAM_JSON_SCHEMA,
  EXERCISE,
  extensionClass,
  ISCHEMIA_BASIS,
  isClosed,
  ischemiaGrade,
  isPathological,
  keysOf,
  NARROWED,
  obstructionOf,
  RATIO_BANDS,
  REFLUX_RULES,
  readExam,
  readPressures,
  readVeins,
  refluxes,
  STENOSIS_PERCENT_BANDS,
  TBI_BANDS,
  villaltaBand,
} from '@legato/vascular'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'

const folder = new URL('./vascular/', import.meta.url)

/** What every row says: what is expected, and whence. */
interface Row<Is> {
  readonly is: Is
  readonly source: string
}

function rows<One>(name: string): readonly One[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')).rows
}

const provoked = { visualized: true, provocation: 'manual', position: 'standing' } as const

function legOf(veins: readonly Omit<VeinFinding, 'visualized'>[]): LegExam {
  const findings = veins.map((vein) => ({ ...provoked, ...vein }))
  return { side: 'left', veins: findings, perforators: [], arteries: [], extensions: [] }
}

interface RefluxRow extends Row<Truth> {
  readonly vein: VeinId
  readonly refluxMs: number
}

test.each(rows<RefluxRow>('reflux'))('$vein with $refluxMs ms of reflux: $is', (row) => {
  const finding = { ...provoked, segment: row.vein, refluxMs: row.refluxMs }
  expect(refluxes(finding, 'svs-2022')).toBe(row.is)
})

interface PerforatorRow extends Row<Truth> {
  readonly rules: RefluxRulesId
  readonly refluxMs: number | null
  readonly diameterMm: number | null
  readonly beneathUlcer: 'active' | 'healed' | 'none' | null
}

test.each(rows<PerforatorRow>('perforators'))(
  'by $rules a perforator of $refluxMs ms and $diameterMm mm: $is',
  (row) => {
    const { rules, refluxMs, diameterMm, beneathUlcer } = row
    const finding = {
      ...provoked,
      region: 'CPV',
      ...(refluxMs !== null && { refluxMs }),
      ...(diameterMm !== null && { diameterMm }),
      ...(beneathUlcer !== null && { beneathUlcer }),
    } as const
    expect(isPathological(finding, rules)).toBe(row.is)
  },
)

interface PatternRow {
  readonly trunk: TrunkId
  readonly pattern: Pattern
  readonly veins: readonly Omit<VeinFinding, 'visualized'>[]
}

test.each(rows<PatternRow>('patterns'))('$trunk is $pattern: $veins', (row) => {
  const { trunks } = readVeins(legOf(row.veins), { protocol: 'reflux' })
  expect(trunks.find(({ trunk }) => trunk === row.trunk)?.pattern).toBe(row.pattern)
})

interface BandRow extends Row<string> {
  readonly scale: string
  readonly value: number
}

test.each(rows<BandRow>('bands'))('$scale $value is $is', ({ scale, value, is }) => {
  const of: Readonly<Record<string, string | undefined>> = {
    abi: bandOf(ABI_BANDS, value),
    tbi: bandOf(TBI_BANDS, value),
    ratio: bandOf(RATIO_BANDS, value),
    stenosis: bandOf(STENOSIS_PERCENT_BANDS, value),
    villalta: villaltaBand(value),
  }
  expect(of[scale]).toBe(is)
})

function pressuresOf(pressures: object, brachial?: object) {
  const legs = { left: { side: 'left', pressures } }
  const rest = { schema: 'legato-exam/1', date: '2026-11-20', protocol: 'arterial', brachial }
  const { exam } = readExam({ ...rest, legs })
  return exam && readPressures(exam, 'left')
}

interface IschemiaRow extends Row<number | null> {
  readonly abi?: number
  readonly ankleMmHg?: number
  readonly toeMmHg?: number
}

test.each(rows<IschemiaRow>('wifi-ischemia'))(
  'ischemia of $abi, $ankleMmHg, $toeMmHg is $is',
  (row) => {
    const { abi, ankleMmHg, toeMmHg } = row
    const read = pressuresOf({ dorsalisPedisMmHg: ankleMmHg, toeMmHg, abi })
    expect((read && ischemiaGrade(read)) ?? null).toBe(row.is)
  },
)

interface EhitRow extends Row<string>, Omit<ThermalExtension, 'junction'> {}

test.each(rows<EhitRow>('ehit'))(
  '$reach, $lumenPercent%, occlusive $occlusive: class $is',
  (row) => {
    const { is, source: _, ...extension } = row
    expect(extensionClass({ junction: 'SFJ', on: 'heat', ...extension })).toEqual({
      name: 'EHIT',
      class: is,
    })
  },
)

interface NarrowedRow extends Row<Obstruction> {
  readonly vein: VeinId
  readonly velocityRatio?: number
  readonly areaReductionPercent?: number
}

test.each(rows<NarrowedRow>('narrowed'))(
  '$vein, ratio $velocityRatio, $areaReductionPercent% lost: $is',
  ({ vein, is, source: _, ...measured }) => {
    expect(obstructionOf({ segment: vein, visualized: true, ...measured })).toBe(is)
  },
)

interface ClosureRow extends Row<boolean | null> {
  readonly definition: ClosureDefinition
  readonly openLengthCm: number | null
}

test.each(rows<ClosureRow>('closure'))(
  'open over $openLengthCm cm by $definition: closed $is',
  ({ definition, openLengthCm, is }) => {
    const length = openLengthCm === null ? {} : { openLengthCm }
    const treated = { state: 'partly-open', ...length } as const
    const finding = { segment: 'GSVa', visualized: true, treated } as const
    expect(isClosed(finding, definition) ?? null).toBe(is)
  },
)

interface ExerciseRow {
  readonly restAnkle: number
  readonly restArm: number
  readonly ankle: number
  readonly arm: number | null
  /** Null where it is open. */
  readonly positive: boolean | null
}

test.each(rows<ExerciseRow>('exercise'))(
  'from $restAnkle to $ankle mmHg: positive $positive',
  (row) => {
    const afterExercise = { ankleMmHg: row.ankle, brachialMmHg: row.arm }
    const pressures = { posteriorTibialMmHg: row.restAnkle, afterExercise }
    const read = pressuresOf(pressures, { leftMmHg: row.restArm })
    expect(read?.exercise?.positive ?? null).toBe(row.positive)
  },
)

test('every source of a limit, a band and a row is one that the knowledge lists', () => {
  const limits = keysOf(REFLUX_RULES).flatMap((id) => {
    const { limits, perforator } = REFLUX_RULES[id]
    return [perforator, ...Object.values(limits)]
  })
  const bands = [ABI_BANDS, TBI_BANDS, RATIO_BANDS, STENOSIS_PERCENT_BANDS].flat()
  const graded = { basis: ISCHEMIA_BASIS }
  const others = [...Object.values(NARROWED), ...Object.values(EXERCISE), graded]
  const named = [...limits, ...bands, ...others].map(({ basis }) => basis.source)
  const tables = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const ofRows: readonly string[] = tables.flatMap((name) =>
    rows<Row<unknown>>(name.replace('.json', '')).map(({ source }) => source),
  )
  expect([...new Set([...named, ...ofRows])].filter((id) => !(id in SOURCES))).toEqual([])
})

const schema = JSON.parse(
  readFileSync(new URL('../docs/exam.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

test('docs/exam.schema.json is what the exam is read by', () => {
  expect(JSON.parse(JSON.stringify(EXAM_JSON_SCHEMA))).toEqual(schema)
})

test('an exam keeps to the schema, and what is no exam does not', () => {
  const veins = [{ ...provoked, segment: 'GSVa', refluxMs: 900 }]
  const legs = { left: { side: 'left', veins } }
  const exam = { schema: 'legato-exam/1', date: '2026-11-20', protocol: 'reflux', legs }
  expect(validate(exam)).toBe(true)
  expect(validate(JSON.parse(JSON.stringify(readExam(exam).exam)))).toBe(true)
  expect(validate({ ...exam, date: undefined })).toBe(false)
  expect(validate({ ...exam, legs: { left: { ...legs.left, side: 'both' } } })).toBe(false)
})
