import assert from 'node:assert/strict'
import type { Case } from './case.ts'
import { filled, pressure, query } from './findable.ts'
import { value } from './invented.ts'

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
  ['Observation?code=2276-4&value-quantity=lt50', 'f1'],
  ['Observation?code=2276-4&value-quantity=ge75|http://unitsofmeasure.org|ug/L', 'f2 f3'],
  ['Observation?code=2276-4&value-quantity=lt0.05|http://unitsofmeasure.org|mg/L', 'f1'],
  ['Observation?code=2276-4&value-quantity=gt50&_sort=date', 'f3 f2'],
  ['Observation?code=2276-4&value-quantity=gt50&value-quantity=lt100', 'f2'],
  ['Observation?code=2276-4&date=eb2026', 'f3'],
  ['Observation?code=2276-4&date=ge2026&date=lt2026-02', 'f1'],
  ['Observation?code=2276-4&date=gt2026-01-10T12:00:00Z', 'f1 f2'],
  ['Observation?code=2276-4&date=ge2026-01-10T12:00:00Z', 'f1 f2'],
  ['Observation?code-value-quantity=2276-4$lt50', 'f1'],
  ['Condition?code=32914008&onset-date=gt2019-05-20&_sort=-onset-date', 'rls'],
  ['Observation?_id=f1,f3,none', 'f1 f3'],
  ['Observation?subject:Patient.name=mull', 'bp f1 f2'],
  ['Observation?subject:Patient.birthdate=1968-03-04&code=2276-4', 'f1 f2'],
  ['Observation?performer:Practitioner.name=lee', 'f1'],
  ['Condition?patient.name=mull', 'rls'],
  ['Condition?asserter:Practitioner.name=zand', 'rls'],
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

/** What searches find, and what they do not. */
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
