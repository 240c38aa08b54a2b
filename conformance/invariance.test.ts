import { readdirSync, readFileSync } from 'node:fs'
import { planFor } from '@legato/clinic'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import type { Bundle, Observation, Quantity, Resource } from '@legato/fhir'
import { isObject } from '@legato/fhir'
import { civilDate } from '@legato/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/**
 * The same patient told in another way: the entries in another order, other ids, things beside the
 * matter, other units, a text for a code. The plan may not move. A failing run prints its seed.
 */
const folder = new URL('../examples/', import.meta.url)
const examples: readonly (readonly [name: string, bundle: Bundle])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))])

const asOf = civilDate('2026-11-22')
if (!asOf) throw new Error('no day')
const day = asOf

/** What the plan decides, without the names of resources and the notes on units. */
function decided(bundle: unknown): unknown {
  const { records, unread } = assemble(receive(JSON.stringify(bundle)))
  const [record] = records
  if (!record) throw new Error('no patient')
  const plan = planFor(record, { asOf: day, unread, whatIf: false })
  return {
    findings: plan.findings.map(({ id, answer, needs }) => ({ id, answer, needs })),
    proposals: plan.proposals
      .map(({ id, status, dose }) => ({ id, status, start: dose?.start, max: dose?.max }))
      .toSorted((a, b) => a.id.localeCompare(b.id)),
    alerts: plan.alerts.map(({ id, about, level }) => `${level} ${id} ${about}`).toSorted(),
    missing: plan.missing.map(({ feature, why }) => `${feature} ${why}`).toSorted(),
  }
}

type Change = (bundle: Bundle, number: (limit: number) => number) => Bundle

const CHANGES: Readonly<Record<string, Change>> = {
  'the order of the entries': (bundle, number) => ({
    ...bundle,
    entry: (bundle.entry ?? [])
      .map((entry) => ({ entry, key: number(1_000_000) }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ entry }) => entry),
  }),
  'the ids of the resources': renamed,
  'resources beside the matter': (bundle, number) => ({
    ...bundle,
    entry: [...(bundle.entry ?? []), ...beside(bundle, number(5) + 1)],
  }),
  'the units of the results': (bundle, number) =>
    mapped(bundle, (one) =>
      one.resourceType === 'Observation' && number(2) === 1 ? inOtherUnit(one) : one,
    ),
  'texts instead of codes': (bundle, number) =>
    mapped(bundle, (one) => (number(2) === 1 ? byText(one) : one)),
}

function mapped(bundle: Bundle, change: (resource: Resource) => Resource): Bundle {
  const entry = (bundle.entry ?? []).map(({ resource, ...rest }) =>
    resource ? { ...rest, resource: change(resource) } : rest,
  )
  return { ...bundle, entry }
}

/** Every `Type/id` of the file under another name, where it is given and where it is meant. */
function renamed(bundle: Bundle, number: (limit: number) => number): Bundle {
  const names = new Map(
    (bundle.entry ?? []).flatMap(({ resource }) =>
      resource?.id ? [[resource.id, `n${number(1000)}-${resource.id}`]] : [],
    ),
  )
  const text = JSON.stringify(bundle, (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') return names.get(value) ?? value
    if (key !== 'reference' || typeof value !== 'string') return value
    const [type, id = ''] = value.split('/')
    return names.has(id) ? `${type}/${names.get(id)}` : value
  })
  return JSON.parse(text)
}

function beside(bundle: Bundle, count: number): readonly { resource: Resource }[] {
  const patient = bundle.entry?.find(({ resource }) => resource?.resourceType === 'Patient')
  const subject = { reference: `Patient/${patient?.resource?.id}` }
  return Array.from({ length: count }, (_, index) => ({
    resource: {
      resourceType: 'Observation',
      id: `beside-${index}`,
      status: 'final',
      subject,
      code: { coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Heart rate' }] },
      effectiveDateTime: '2026-11-0'.concat(String(index + 1)),
      valueQuantity: { value: 60 + index, unit: '/min' },
    },
  }))
}

/** Units of equal meaning; the numbers that go with them by hand. */
const UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  'ng/mL': ['µg/L', 1],
  'ug/L': ['ng/mL', 1],
  'mg/dL': ['mg/L', 10],
  '%': ['1', 0.01],
  kg: ['g', 1000],
  cm: ['m', 0.01],
  'g/dL': ['g/L', 10],
}

function inOtherUnit(observation: Observation): Observation {
  const quantity = observation.valueQuantity
  const other = quantity && converted(quantity)
  return other ? { ...observation, valueQuantity: other } : observation
}

function converted({ value, code, unit }: Quantity): Quantity | undefined {
  const [other, factor] = UNITS[code ?? unit ?? ''] ?? []
  if (value === undefined || other === undefined || factor === undefined) return undefined
  return { value: Number((value * factor).toPrecision(12)), unit: other }
}

/** A code whose display or text is known by itself, without the code. */
function byText(resource: Resource): Resource {
  if (!('code' in resource) || !isObject(resource.code)) return resource
  const concept: { text?: string; coding?: readonly { system?: string; display?: string }[] } =
    resource.code
  // Our own codes have no wording that others would know.
  if (concept.coding?.some(({ system }) => system?.startsWith('urn:'))) return resource
  const text = concept.coding?.find(({ display }) => display)?.display ?? concept.text
  return text ? JSON.parse(JSON.stringify({ ...resource, code: { text } })) : resource
}

for (const [what, change] of Object.entries(CHANGES)) {
  test.each(examples)(`${what} of %s may change and the plan stays`, (_, bundle) => {
    const before = decided(bundle)
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const number = (limit: number) => (stream.next().value ?? 0) % limit
        expect(decided(change(bundle, number))).toEqual(before)
      }),
      { numRuns: 5, seed: 20261122 },
    )
  })
}
