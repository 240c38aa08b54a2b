import type { Block, Document } from '@legato/clinic/care'
import type { Edit } from '@legato/sleep'
import { expect, test } from 'vitest'
import { trialNight } from './trial-night.ts'

const said = ({ blocks }: Document) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
const tables = ({ blocks }: Document) =>
  blocks.flatMap((block: Block) => (block.kind === 'table' ? [block] : []))

test('the report of a night begins with the index by both standards, and tells lights and legs', async () => {
  const text = said(await trialNight()).join(' ')
  expect(text).toContain('(PLMSI): 75/h (5 in 0.07 h) by WASM 2016; 75/h (5 in 0.07 h) by AASM v3')
  expect(text).toContain(
    'Lights off not marked, on not marked. Legs: left: EMG LAT; right: EMG RAT',
  )
  expect(text).toContain('No mark of the machine was changed by a person')
  expect(text).toContain('All of the recording could be scored')
})

test('a change is told with who made it, and each index that differs with both numbers', async () => {
  const mark = `left-${60 * 1e4}`
  const edit: Edit = {
    id: 'e1',
    kind: 'delete',
    mark,
    by: 'Mira Okoye',
    at: '2026-11-21T07:31:00Z',
  }
  const changed = await trialNight([edit])
  const differing = tables(changed).find(({ caption }) => caption.includes('machine alone'))
  expect(differing?.rows).toContainEqual([
    ...['PLMS, per hour of sleep, WASM 2016', '75/h (5 in 0.07 h)', '60/h (4 in 0.07 h)'],
  ])
  expect(said(changed)).toContain('One change of marks, by Mira Okoye.')
})

test('a change whose movement is not found any more is told as such', async () => {
  const edit: Edit = {
    ...{ id: 'e1', kind: 'delete', mark: 'right-600000' },
    ...{ by: 'Mira Okoye', at: '2026-11-21T07:31:00Z' },
  }
  const changed = await trialNight([edit])
  expect(said(changed)).toContain(
    'One change of marks, by Mira Okoye. It is of a movement that was not found when the night was scored anew, and changes nothing.',
  )
  expect(tables(changed).some(({ caption }) => caption.includes('machine alone'))).toBe(false)
})

test('intervals are drawn for each standard, and what is most frequent is said', async () => {
  const figures = (await trialNight()).blocks.filter(({ kind }) => kind === 'figure')
  // Four of 20 s: in the column from 20 to 22.
  expect(figures[1]).toMatchObject({
    alternative:
      'How many seconds passed from one candidate movement to the next. By WASM 2016: 4 intervals up to 90 s, most often 20-22 s. By AASM v3: 4 intervals up to 90 s, most often 20-22 s.',
  })
  const { drawing } = figures[1]?.kind === 'figure' ? figures[1] : {}
  // The highest bar of each standard is 40 high.
  expect(JSON.stringify(drawing).match(/v-40/g)).toHaveLength(2)
})

test('what the standards leave open is told in words, as it was decided', async () => {
  const options = { options: { unscoredWhen: 'every-leg' } } as const
  const open = tables(await trialNight([], options)).find(({ caption }) =>
    caption.includes('leave open'),
  )
  expect(open?.rows).toContainEqual([
    'Time is not judged where the signal is bad on',
    'every recorded leg',
  ])
  expect(open?.rows).toHaveLength(6)
})

test('of a leg that was not recorded nothing is told, not even that it was still', async () => {
  const { blocks } = await trialNight([], { legs: { left: '1' } })
  const figure = blocks.find(({ kind }) => kind === 'figure')
  expect(figure).toMatchObject({
    alternative: expect.stringContaining('no recording of the right leg'),
  })
  expect(JSON.stringify(figure)).toContain('not recorded')
  const indices = blocks.find((block) => block.kind === 'table')
  expect(indices).toMatchObject({
    rows: expect.arrayContaining([['\u2003right leg alone', 'unknown', 'unknown']]),
  })
})
