import { type Patient, type Resource, validate } from '@legato/fhir'
import { id } from '@legato/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consentResource } from './consent.ts'
import { mergePatients, unmergePatients } from './merge.ts'
import { DIFFERENCES, type Difference } from './merge-difference.ts'

const jane: Patient = {
  resourceType: 'Patient',
  id: 'jane',
  active: true,
  identifier: [{ system: 'urn:oid:1.2.3', value: '1' }],
  name: [{ family: 'Doe', given: ['Jane'] }],
  birthDate: '1970-01-02',
  gender: 'female',
}
/** The same woman, entered once more. */
const again: Patient = {
  resourceType: 'Patient',
  id: 'again',
  name: [{ family: 'Döe', given: ['Jane'] }],
  birthDate: '1970-01-02',
}

const note = (patient: string, name = 'note'): Resource => ({
  resourceType: 'Observation',
  id: name,
  status: 'final',
  code: { text: 'x' },
  subject: { reference: `Patient/${patient}` },
})

function merged(kept: Patient, replaced: Patient, resources: readonly Resource[] = []) {
  const merge = mergePatients({ kept, replaced, resources }, DIFFERENCES)
  if (merge.kind !== 'changes') throw new Error(`not merged: ${merge.kind}`)
  return restored(merge.resources, resources)
}

function unmerged(kept: Patient, replaced: Patient, resources: readonly Resource[] = []) {
  const merge = unmergePatients({ kept, replaced, resources })
  if (merge.kind !== 'changes') throw new Error(`not unmerged: ${merge.kind}`)
  return restored(merge.resources, resources)
}

/** The record after the writes: the two patients, and each resource as it stands then. */
function restored(changes: readonly Resource[], before: readonly Resource[]) {
  const [kept, replaced, ...others] = changes
  if (kept?.resourceType !== 'Patient' || replaced?.resourceType !== 'Patient')
    throw new Error('the two patients come first')
  const byId = new Map(others.map((one) => [one.id, one]))
  return { kept, replaced, resources: before.map((one) => byId.get(one.id) ?? one) }
}

test('the replaced patient is not active, and both lead to each other', () => {
  const { kept, replaced } = merged(jane, again)
  expect(kept.link).toEqual([{ other: { reference: 'Patient/again' }, type: 'replaces' }])
  expect(replaced.active).toBe(false)
  expect(replaced.link).toEqual([{ other: { reference: 'Patient/jane' }, type: 'replaced-by' }])
})

test('what was the replaced patient’s is the kept one’s, and says whence', () => {
  const [moved] = merged(jane, again, [note('again')]).resources
  expect(moved).toEqual({
    ...note('again'),
    subject: {
      reference: 'Patient/jane',
      extension: [{ url: 'urn:legato:merged-from', valueString: 'Patient/again' }],
    },
  })
})

test('what is written is valid', () => {
  const { kept, replaced, resources } = merged(jane, again, [note('again')])
  for (const one of [kept, replaced, ...resources]) expect(validate({ ...one })).toEqual([])
})

/** A resource with references here and there, to either patient, to others, by version, in lists. */
const reference = fc.record(
  {
    reference: fc.constantFrom(
      'Patient/again',
      'Patient/again/_history/2',
      'Patient/jane',
      'Patient/again2',
      'https://a.example/fhir/Patient/again',
      'Practitioner/again',
    ),
    display: fc.string(),
    extension: fc.constant([{ url: 'https://a.example/x', valueBoolean: true }]),
  },
  { requiredKeys: ['reference'] },
)
const resource = fc
  .record(
    {
      resourceType: fc.constantFrom('Observation', 'Provenance', 'CareTeam', 'RelatedPerson'),
      subject: reference,
      performer: fc.array(reference),
      component: fc.array(fc.record({ deep: fc.record({ who: reference }) })),
    },
    { requiredKeys: ['resourceType'] },
  )
  .map((members): Resource => JSON.parse(JSON.stringify(members)))
const resources = fc
  .array(resource)
  .map((some) => some.map((one, index): Resource => ({ ...one, id: `r${index}` })))
const patients = fc
  .record({ active: fc.option(fc.boolean(), { nil: undefined }), linked: fc.boolean() })
  .map(
    ({ active, linked }): Patient => ({
      ...again,
      ...(active === undefined ? {} : { active }),
      ...(linked ? { link: [{ other: { reference: 'Patient/old' }, type: 'seealso' }] } : {}),
    }),
  )

test('to unmerge after a merge is to have done nothing', () => {
  fc.assert(
    fc.property(patients, resources, (replaced, some) => {
      const after = merged(jane, replaced, some)
      const back = unmerged(after.kept, after.replaced, after.resources)
      expect(back).toEqual({ kept: jane, replaced, resources: some })
    }),
  )
})

test('two merges in a row are undone in turn', () => {
  const third: Patient = { ...again, id: 'third' }
  fc.assert(
    fc.property(resources, (some) => {
      const first = merged(jane, again, some)
      const second = merged(third, first.kept, first.resources)
      const one = unmerged(second.kept, second.replaced, second.resources)
      const none = unmerged(one.replaced, first.replaced, one.resources)
      expect(none).toEqual({ kept: jane, replaced: again, resources: some })
    }),
  )
})

test('nothing of the replaced patient is left behind, and nothing is lost', () => {
  fc.assert(
    fc.property(resources, (some) => {
      const after = merged(jane, again, some).resources
      expect(after.map((one) => one.id)).toEqual(some.map((one) => one.id))
      const moved = after.filter(({ resourceType }) => resourceType !== 'Provenance')
      expect(JSON.stringify(moved)).not.toMatch(/"reference":"Patient\/again[/"]/)
    }),
  )
})

test('what is written between stays where it was written', () => {
  const { kept, replaced, resources } = merged(jane, again, [note('again')])
  const between = note('jane', 'between')
  const back = unmerged(kept, replaced, [...resources, between])
  expect(back.resources).toEqual([note('again'), between])
})

test('what was changed between goes back with its change, and so does the patient', () => {
  const { kept, replaced, resources } = merged(jane, again, [note('again')])
  const [moved] = resources
  const changed = JSON.parse(JSON.stringify({ ...moved, status: 'amended' }))
  const back = unmerged(kept, { ...replaced, gender: 'female' }, [changed])
  expect(back.resources).toEqual([{ ...note('again'), status: 'amended' }])
  expect(back.replaced).toEqual({ ...again, gender: 'female' })
})

test('the care team of the replaced record goes on to say who may open it', () => {
  const own: Resource = {
    resourceType: 'CareTeam',
    id: 'again',
    subject: { reference: 'Patient/again' },
  }
  expect(merged(jane, again, [own]).resources).toEqual([own])
})

test.each<readonly [string, Partial<Patient>, Difference]>([
  ['another birth date', { birthDate: '1970-02-01' }, 'birth-date'],
  ['another sex', { gender: 'male' }, 'sex'],
  ['another family name', { name: [{ family: 'Roe', given: ['Jane'] }] }, 'name'],
  ['another given name', { name: [{ family: 'Doe', given: ['June'] }] }, 'name'],
  [
    'another number of one system',
    { identifier: [{ system: 'urn:oid:1.2.3', value: '2' }] },
    'identifier',
  ],
])('%s must be confirmed', (_, change, difference) => {
  const merging = { kept: jane, replaced: { ...again, ...change }, resources: [] }
  expect(mergePatients(merging, [])).toEqual({ kind: 'doubtful', differences: [difference] })
  expect(mergePatients(merging, [difference]).kind).toBe('changes')
})

test('one who died and one who lives must be confirmed', () => {
  const kept = { ...jane, deceasedBoolean: false }
  const replaced = { ...again, deceasedDateTime: '2026-01-01' }
  expect(mergePatients({ kept, replaced, resources: [] }, [])).toEqual({
    kind: 'doubtful',
    differences: ['deceased'],
  })
})

test('what the replaced patient agreed to stays with their record, and must be asked again', () => {
  const asked = {
    ...{ id: 'c', patient: id<'Patient'>('again') },
    purpose: 'research',
    permits: true,
  } as const
  const consent = consentResource(asked)
  const merging = { kept: jane, replaced: again, resources: [consent] }
  expect(mergePatients(merging, [])).toEqual({ kind: 'doubtful', differences: ['consent'] })
  expect(merged(jane, again, [consent]).resources).toEqual([consent])
})

test('what only one of them says is no difference', () => {
  const { birthDate: _, ...unborn } = again
  expect(mergePatients({ kept: jane, replaced: unborn, resources: [] }, []).kind).toBe('changes')
})

const refusal = (merge: ReturnType<typeof mergePatients>) =>
  merge.kind === 'refused' ? merge.issue.code : merge.kind

test('no patient is merged with itself, twice, or in a circle', () => {
  const once = merged(jane, again)
  const third: Patient = { ...again, id: 'third' }
  const asked = (kept: Patient, replaced: Patient) =>
    refusal(mergePatients({ kept, replaced, resources: [] }, DIFFERENCES))
  expect(asked(jane, jane)).toBe('merge-with-itself')
  expect(asked(once.kept, once.replaced)).toBe('merged-before')
  expect(asked(once.replaced, once.kept)).toBe('merged-before')
  expect(asked(third, once.replaced)).toBe('merged-before')
  expect(asked(once.replaced, third)).toBe('merged-before')
})

test('only what is merged is unmerged, and the last merge first', () => {
  const third: Patient = { ...again, id: 'third' }
  const first = merged(jane, again)
  const second = merged(third, first.kept)
  const asked = (kept: Patient, replaced: Patient) =>
    refusal(unmergePatients({ kept, replaced, resources: [] }))
  expect(asked(jane, again)).toBe('not-merged')
  expect(asked(third, first.replaced)).toBe('not-merged')
  expect(asked(second.replaced, first.replaced)).toBe('merged-further')
})
