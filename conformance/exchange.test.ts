import { cqlLibrary, definitionsOf, planDefinitions } from '@legato/clinic/care'
import type { CaseFeatures } from '@legato/clinic/profile'
import { shapeOf } from '@legato/fhir'
import { featureIds, knowledge } from '@legato/knowledge'
import { Judgement } from '@legato/rules'
import { civilDate, unknown } from '@legato/values'
import { expect, test } from 'vitest'
import { compiled } from './cql/compile.ts'
import { runner } from './cql/run.ts'
import { drawPatient, randomFrom } from './safety/draw.ts'

/**
 * The CQL of the knowledge is compiled by the reference compiler, and run by another engine on
 * patients drawn at random: it answers each criterion as our trees do.
 */
const PATIENTS = process.env.LEGATO_LONG ? 200 : 20
const asOf = civilDate('2026-11-22')

test('the CQL library answers each criterion as our trees do', async () => {
  if (!asOf) throw new Error('no day')
  const run = runner(compiled(cqlLibrary(knowledge)))
  const definitions = definitionsOf(knowledge)
  for (let seed = 0; seed < PATIENTS; seed++) {
    const facts = withoutBounds(drawPatient(randomFrom(seed), asOf).facts)
    const judgement = new Judgement(facts, asOf)
    const answers = await run(facts, asOf)
    const wrong = definitions.filter(
      ({ name, criterion }) => answers.get(name) !== judgement.isMet(criterion),
    )
    expect(wrong.map(({ name }) => `seed ${seed}: ${name}`)).toEqual([])
  }
}, 600_000)

/** Bounds are not expressed: the parameter is null, and so we take it for unknown here. */
function withoutBounds(facts: CaseFeatures['facts']): CaseFeatures['facts'] {
  const plain = { ...facts }
  for (const id of featureIds) {
    const fact = facts[id]
    const value = fact.kind === 'known' ? fact.value : undefined
    if (typeof value === 'object' && 'comparator' in value)
      Object.assign(plain, { [id]: unknown('unreadable') })
  }
  return plain
}

const bundle = planDefinitions(knowledge, (text) => Buffer.from(text).toString('base64'))
const resources = (bundle.entry ?? []).flatMap(({ resource }) => resource ?? [])

test('every resource of the export has the shape of FHIR R4 and an address of its own', () => {
  expect(resources.filter((one) => shapeOf({ ...one }).length > 0)).toEqual([])
  const addresses = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl)
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('PlanDefinitions name expressions of the library and activities of the Bundle', () => {
  const names = new Set(definitionsOf(knowledge).map(({ name }) => `"${name}"`))
  const addresses = new Set((bundle.entry ?? []).map(({ fullUrl }) => fullUrl))
  const text = JSON.stringify(resources.filter((one) => one.resourceType === 'PlanDefinition'))
  const said = [...text.matchAll(/"language":"text\/cql","expression":"(\\"[^}]*?\\")"/g)]
  const canonicals = [...text.matchAll(/"definitionCanonical":"([^"]+)"/g)]
  expect(said.length).toBeGreaterThan(1000)
  expect(said.filter(([, name = '""']) => !names.has(JSON.parse(`"${name}"`)))).toEqual([])
  expect(canonicals.filter(([, address]) => !addresses.has(address))).toEqual([])
})
