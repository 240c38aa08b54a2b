import assert from 'node:assert/strict'
import type { Actor, Found, Resources } from '@legato/clinic/record'
import {
  type Condition,
  type Observation,
  type Organization,
  type Pair,
  type Patient,
  type Practitioner,
  parseSearch,
  type Resource,
  type SearchQuery,
} from '@legato/fhir'
import type { Bench, Case } from './case.ts'
import { ann, ben, refusal, value } from './invented.ts'

const loinc = (code: string, text: string) => ({
  coding: [{ system: 'http://loinc.org', code, display: text }],
  text,
})
const lab = (
  id: string,
  of: {
    readonly patient: string
    readonly value: number
    readonly on?: string
    readonly by?: string
  },
): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: loinc('2276-4', 'Ferritin'),
  subject: { reference: `Patient/${of.patient}` },
  ...(of.by ? { performer: [{ reference: `Practitioner/${of.by}` }] } : {}),
  ...(of.on === undefined ? {} : { effectiveDateTime: of.on }),
  valueQuantity: {
    value: of.value,
    unit: 'ug/L',
    system: 'http://unitsofmeasure.org',
    code: 'ug/L',
  },
})
const pressure: Observation = {
  resourceType: 'Observation',
  id: 'bp',
  status: 'amended',
  code: loinc('85354-9', 'Blood pressure'),
  subject: { reference: 'Patient/ann' },
  component: [
    { code: loinc('8480-6', 'Systolic'), valueQuantity: { value: 140, unit: 'mmHg' } },
    { code: loinc('8462-4', 'Diastolic'), valueQuantity: { value: 90, unit: 'mmHg' } },
  ],
}
const restless: Condition = {
  resourceType: 'Condition',
  id: 'rls',
  subject: { reference: 'Patient/ann' },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '32914008' }], text: 'Restless legs' },
  onsetDateTime: '2019-05',
}
const rosa: Practitioner = {
  resourceType: 'Practitioner',
  id: 'rosa',
  name: [{ family: 'Lee', given: ['Rosa'] }],
  meta: { tag: [{ system: 'urn:t', code: 'x' }] },
}
const house: Organization = { resourceType: 'Organization', id: 'house', name: 'House of Sleep' }
const parent: Organization = {
  resourceType: 'Organization',
  id: 'parent',
  name: 'Foundation',
}
const daughter: Organization = {
  ...house,
  id: 'ann',
  name: 'Ann Ward',
  partOf: { reference: 'Organization/house' },
}
const withParent: Organization = { ...house, partOf: { reference: 'Organization/parent' } }
const zoe: Patient = { resourceType: 'Patient', id: 'zoe', gender: 'female' }

const ALL: readonly Resource[] = [
  ann,
  ben,
  zoe,
  rosa,
  parent,
  withParent,
  daughter,
  lab('f1', { patient: 'ann', value: 18, on: '2026-01-10', by: 'rosa' }),
  lab('f2', { patient: 'ann', value: 75, on: '2026-06-01T08:00:00Z' }),
  lab('f3', { patient: 'ben', value: 210, on: '2025-12-24' }),
  pressure,
  restless,
]

async function filled({ repository, clinician }: Bench) {
  for (const patient of [ann, ben, zoe])
    value(await repository.resources.create(clinician, patient))
  const others = ALL.filter(({ resourceType }) => resourceType !== 'Patient')
  const steps = others.map((resource) => ({ kind: 'create', resource }) as const)
  value(await repository.resources.transact(clinician, steps))
}

function query(text: string) {
  const [path = '', search = ''] = text.split('?')
  const pairs: Pair[] = [...new URLSearchParams(search)].map(([name, value]) => [name, value])
  const parsed = parseSearch(path || undefined, pairs)
  if (parsed.kind === 'refused') return assert.fail(JSON.stringify(parsed.outcome.issue))
  return parsed.query
}

/** The ids of all pages, one after the other. */
async function allPages(
  resources: Resources,
  { actor, asked }: { readonly actor: Actor; readonly asked: SearchQuery },
): Promise<readonly (string | undefined)[]> {
  const ids: (string | undefined)[] = []
  let cursor: string | undefined
  do {
    const page: Found = value(await resources.search(actor, { ...asked, cursor }))
    ids.push(...page.matches.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== undefined)
  return ids
}

/** A search, and the ids that it finds, in their order; what is included after a bar. */
const FOUND: readonly (readonly [search: string, ids: string])[] = [
  ['Observation?code=2276-4', 'f1 f2 f3'],
  ['Observation?code=http://loinc.org|2276-4', 'f1 f2 f3'],
  ['Observation?code=urn:x|2276-4', ''],
  ['Observation?code=|2276-4', ''],
  ['Observation?code=http://loinc.org|', 'bp f1 f2 f3'],
  ['Observation?code=2276-4,85354-9', 'bp f1 f2 f3'],
  ['Observation?code=2276-4&status=final&subject=Patient/ann', 'f1 f2'],
  ['Observation?code:not=2276-4', 'bp'],
  ['Observation?code:text=blood', 'bp'],
  ['Observation?subject=ben', 'f3'],
  ['Observation?subject:Patient=ben', 'f3'],
  ['Observation?patient=ben', 'f3'],
  ['Observation?date=2026', 'f1 f2'],
  ['Observation?date=2026-06-01', 'f2'],
  ['Observation?date=gt2026-01-10', 'f2'],
  ['Observation?date=le2026-01-10', 'f1 f3'],
  ['Observation?date=ne2026-01-10', 'f2 f3'],
  ['Observation?date=sa2025-12-24&date=eb2026-06-01', 'f1'],
  ['Observation?date:missing=true', 'bp'],
  ['Observation?date:missing=false', 'f1 f2 f3'],
  ['Observation?value-quantity=18', 'f1'],
  ['Observation?value-quantity=lt50', 'f1'],
  ['Observation?value-quantity=ge75', 'f2 f3'],
  ['Observation?value-quantity=75||ug/L', 'f2'],
  ['Observation?value-quantity=75|http://unitsofmeasure.org|ug/L', 'f2'],
  ['Observation?value-quantity=gt50|http://unitsofmeasure.org|mg/L', ''],
  ['Observation?value-quantity=0.075|http://unitsofmeasure.org|mg/L', 'f2'],
  ['Observation?component-code-value-quantity=8480-6$140', 'bp'],
  ['Observation?component-code-value-quantity=8480-6$90', ''],
  ['Observation?component-code-value-quantity=8480-6$gt100,8462-4$gt100', 'bp'],
  ['Observation?_id=f1,f3,none', 'f1 f3'],
  ['Observation?subject:Patient.name=mull', 'bp f1 f2'],
  ['Observation?subject:Patient.birthdate=1968-03-04&code=2276-4', 'f1 f2'],
  ['Observation?performer:Practitioner.name=lee', 'f1'],
  ['Condition?patient.name=mull', 'rls'],
  ['Condition?onset-date=ge2019', 'rls'],
  ['Patient?name=MÜL', 'ann'],
  ['Patient?name:exact=mül', ''],
  ['Patient?family:exact=Müller-Lind', 'ann'],
  ['Patient?name:contains=lind', 'ann'],
  ['Patient?identifier=urn:x|A 17', 'ann'],
  ['Patient?gender=female', 'ann zoe'],
  ['Patient?gender:not=female', 'ben'],
  ['Patient?name:missing=true', 'zoe'],
  ['Patient?_has:Observation:patient:code=2276-4', 'ann ben'],
  ['Patient?_has:Observation:patient:value-quantity=gt100', 'ben'],
  ['Patient?_has:Condition:subject:code=32914008', 'ann'],
  ['Patient?_has:Observation:subject:_has:Provenance:target:recorded=gt2020', ''],
  ['Organization?partof:Organization.name=house', 'ann'],
  ['Organization?partof.partof.name=found', 'ann'],
  ['Practitioner?_tag=x', 'rosa'],
  ['Practitioner?_tag=urn:t|x', 'rosa'],
  ['Practitioner?_lastUpdated=gt2000', 'rosa'],
  ['Practitioner?_lastUpdated=lt2000', ''],
  ['Observation?code=2276-4&_sort=date', 'f3 f1 f2'],
  ['Observation?code=2276-4&_sort=-date', 'f2 f1 f3'],
  ['Observation?_sort=date', 'f3 f1 f2 bp'],
  ['Observation?_sort=-date', 'f2 f1 f3 bp'],
  ['Observation?_sort=-value-quantity', 'f3 f2 f1 bp'],
  ['Observation?_sort=status,-date', 'bp f2 f1 f3'],
  ['Observation?_sort=-_id', 'f3 f2 f1 bp'],
  ['Patient?_sort=family', 'ann ben zoe'],
  ['Organization?_sort=-name', 'house parent ann'],
  ['Observation?_id=f1&_include=Observation:subject', 'f1 | Patient/ann'],
  ['Observation?_id=f1&_include=Observation:performer', 'f1 | Practitioner/rosa'],
  ['Observation?_id=f1&_include=Observation:*', 'f1 | Patient/ann Practitioner/rosa'],
  ['Observation?_id=f1&_include=Observation:subject:Group', 'f1'],
  ['Patient?_id=ben&_revinclude=Observation:subject', 'ben | Observation/f3'],
  ['Patient?_id=ben&_revinclude=Observation:*', 'ben | Observation/f3'],
  ['Organization?_id=ann&_include=Organization:partof', 'ann | Organization/house'],
  [
    'Organization?_id=ann&_include:iterate=Organization:partof',
    'ann | Organization/house Organization/parent',
  ],
  ['?_type=Patient,Organization&_id=ann', 'ann ann'],
  ['?_type=Patient,Practitioner&_tag=x', 'rosa'],
]

/** What searches find, in which order, and how they are paged. */
export const finding: readonly Case[] = [
  {
    name: 'each search finds what its parameters say',
    async run(bench) {
      await filled(bench)
      for (const [search, ids] of FOUND) {
        const { matches, included } = value(
          await bench.repository.resources.search(bench.clinician, query(search)),
        )
        const others = included.map((one) => `${one.resourceType}/${one.id}`).sort()
        const told = [
          matches.map(({ id }) => id).join(' '),
          ...(others.length > 0 ? ['|', ...others] : []),
        ]
        assert.equal(told.join(' '), ids, search)
      }
    },
  },
  {
    name: 'pages follow one another, none twice and none left out, whatever is written meanwhile',
    async run(bench) {
      await filled(bench)
      const {
        repository: { resources },
        clinician,
      } = bench
      for (const sort of ['', '&_sort=date', '&_sort=-date', '&_sort=-value-quantity,status']) {
        const asked = query(`Observation?_count=1${sort}`)
        const whole = value(await resources.search(clinician, { ...asked, count: 9 }))
        const paged = await allPages(resources, { actor: clinician, asked })
        assert.deepEqual(
          paged,
          whole.matches.map(({ id }) => id),
          sort,
        )
      }
      const broken = await resources.search(clinician, { ...query('Observation'), cursor: 'x' })
      assert.equal(refusal(broken), 'wrong-parameter')
    },
  },
  {
    name: 'among very many, pages are in order too, and what has no date comes last',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, ann))
      const many = Array.from({ length: 1100 }, (_, index) => {
        const on = `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 8}`
        const own = { patient: 'ann', value: index }
        if (index % 50 !== 0) return lab(`m${1000 + index}`, { ...own, on })
        // A time that is told, and is no date.
        const weekly = { repeat: { frequency: 3, period: 1, periodUnit: 'wk' } } as const
        const told = index % 100 === 0 ? { effectiveTiming: weekly } : {}
        return { ...lab(`m${1000 + index}`, own), ...told }
      })
      const ids = many.map(({ id }) => `${id}`)
      // Who treats more than a hundred is not looked for among theirs alone: the index is walked.
      const others = Array.from({ length: 100 }, (_, index) => ({ ...ann, id: `other-${index}` }))
      const steps = [...others, ...many].map((resource) => ({ kind: 'create', resource }) as const)
      value(await resources.transact(clinician, steps))
      const dated = many.flatMap((one) =>
        one.effectiveDateTime ? [{ id: `${one.id}`, on: one.effectiveDateTime }] : [],
      )
      const dateless = many.flatMap((one) => (one.effectiveDateTime ? [] : [one.id]))
      const newestFirst = dated
        .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1))
        .map(({ id }) => id)
      const EXPECTED = {
        'Observation?code=2276-4': ids,
        Observation: ids,
        'Observation?code:not=x&status=final': ids,
        'Observation?code=2276-4&_sort=-date': [...newestFirst, ...dateless],
        'Observation?status=final&_sort=-date&value-quantity=ge0': [...newestFirst, ...dateless],
        'Observation?code-value-quantity=2276-4$ge1040': ids.slice(1040),
        'Observation?code-value-quantity=x$ge40': [],
        'Observation?code=2276-4&date:missing=true': dateless.filter((_, at) => at % 2 === 1),
        'Observation?code=2276-4&value-quantity=ge40&_sort=-date': [
          ...newestFirst.filter((id) => ids.indexOf(id) >= 40),
          ...dateless.slice(1),
        ],
        'Observation?_sort=-value-quantity&code=2276-4': ids.toReversed(),
      }
      for (const [text, expected] of Object.entries(EXPECTED)) {
        const asked = { ...query(text), count: 180 }
        assert.deepEqual(await allPages(resources, { actor: clinician, asked }), expected, text)
      }
    },
  },
  {
    name: 'a total counts all pages, and a count alone has no matches',
    async run(bench) {
      await filled(bench)
      const search = async (text: string) =>
        value(await bench.repository.resources.search(bench.clinician, query(text)))
      const page = await search('Observation?_count=1&_total=accurate')
      assert.deepEqual([page.matches.length, page.total], [1, 4])
      const alone = await search('Observation?code=2276-4&_summary=count')
      assert.deepEqual([alone.matches.length, alone.total], [0, 3])
      assert.equal((await search('Observation')).total, undefined)
    },
  },
  {
    name: 'a change is found by what it says now, and what was deleted is not found',
    async run(bench) {
      await filled(bench)
      const {
        repository: { resources },
        clinician,
      } = bench
      const ids = async (text: string) =>
        value(await resources.search(clinician, query(text))).matches.map(({ id }) => id)
      value(await resources.update(clinician, { ...pressure, status: 'final' }))
      assert.deepEqual(await ids('Observation?status=amended'), [])
      assert.deepEqual(await ids('Observation?status=final'), ['bp', 'f1', 'f2', 'f3'])
      value(await resources.remove(clinician, { type: 'Observation', id: 'f1' }))
      assert.deepEqual(await ids('Observation?code=2276-4'), ['f2', 'f3'])
      assert.deepEqual(await ids('Observation?code:not=x'), ['bp', 'f2', 'f3'])
    },
  },
  {
    name: 'nothing is found of another clinic, nor by a chain, an include or a count',
    async run(bench) {
      await filled(bench)
      const {
        repository: { resources },
        stranger,
      } = bench
      for (const text of [
        'Observation?code=2276-4',
        'Observation?subject:Patient.name=lind',
        'Patient?_has:Observation:patient:code=2276-4',
        'Practitioner?_tag=x',
      ]) {
        const found = value(await resources.search(stranger, { ...query(text), total: 'accurate' }))
        assert.deepEqual([found.matches, found.included, found.total], [[], [], 0])
      }
    },
  },
  {
    name: 'values of any kind are values, and never SQL',
    async run(bench) {
      await filled(bench)
      const bad = `x'); drop table legato.search_term; --`
      for (const name of ['code', 'status', 'identifier', 'code:text', '_tag', '_id']) {
        const asked = query(`Observation?${new URLSearchParams([[name, bad]])}`)
        const found = value(await bench.repository.resources.search(bench.clinician, asked))
        assert.deepEqual(found.matches, [])
      }
    },
  },
]
