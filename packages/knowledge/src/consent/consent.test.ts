import { render } from '@legato/values'
import { expect, test } from 'vitest'
import { knowledge } from '../knowledge.ts'
import { consentWords } from './technique.ts'
import { veinConsent } from './vein.ts'

const procedures = knowledge.therapies.filter(
  ({ id, kind }) => kind === 'procedure' && id.startsWith('vascular-'),
)

test('every procedure on a vessel that a plan may hold open has a sheet, and every sheet a procedure', () => {
  expect(procedures.map(({ id }) => id).sort()).toEqual(Object.keys(consentWords).sort())
})

test.each(Object.keys(consentWords))(
  'the sheet of %s says that it is not shown to help restless legs',
  (id) => {
    const [first] = consentWords[id]?.shared.unproven ?? []
    expect(first && render(first.say)).toMatch(/No (proper trial|study) has .*restless legs/)
  },
)

test('what was not checked in its source has no sheet that says it was', () => {
  const words = consentWords['vascular-iliac-stent']
  const clots = words?.harms.find(({ say }) => say.english.includes('1 to 7 of 100'))
  expect(clots?.basis.map(({ verified }) => verified)).toEqual([false])
})

test('where the facts give no figure of a harm, the sheet gives none and says so', () => {
  const { harms = [] } = consentWords['vascular-revascularization'] ?? {}
  const said = harms.map(({ say }) => render(say)).join(' ')
  expect(said).not.toMatch(/\d/)
  expect(said).toContain('no checked numbers')
})

test('what is said of closing a vein is not said of an artery', () => {
  expect(consentWords['vascular-revascularization']?.shared).not.toBe(veinConsent)
  expect(consentWords['vascular-foam']?.shared).toBe(veinConsent)
})
