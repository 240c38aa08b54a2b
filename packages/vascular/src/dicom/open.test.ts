import { expect, test } from 'vitest'
import { contentOf } from './content.ts'
import { DEPTH_LIMIT } from './elements.ts'
import { open } from './open.ts'
import { type TrialItem, type TrialReport, trialReport } from './trial-report.ts'

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

const root: TrialItem = {
  type: 'CONTAINER',
  name: 'DCM|125100|Vascular Ultrasound Procedure Report',
  items: [
    { type: 'TEXT', name: 'DCM|121106|Comment', value: 'Rückfluß, 反流' },
    {
      type: 'CONTAINER',
      name: 'SCT|414369008|Great Saphenous Vein of Thigh',
      items: [{ type: 'NUM', name: 'SCT|397413000|Diameter', value: '0.68', unit: 'cm' }],
    },
  ],
}

/** The content of a report, without what is not in the tree. */
function read(report: TrialReport) {
  const opened = open(trialReport(report), decode)
  if (opened.kind === 'refused') return opened.problem.code
  return contentOf(opened.source, opened.dataset).items
}

const EXPLICIT = read({ root })

test('content items are numbered, with codes, numbers and text in the letters of the file', () => {
  expect(EXPLICIT).toMatchObject([
    { path: '1.1', relationship: 'CONTAINS', value: { kind: 'text', text: 'Rückfluß, 反流' } },
    {
      path: '1.2',
      valueType: 'CONTAINER',
      name: { scheme: 'SCT', value: '414369008', meaning: 'Great Saphenous Vein of Thigh' },
      items: [
        {
          path: '1.2.1',
          value: { kind: 'number', number: 0.68, written: '0.68', unit: { value: 'cm' } },
        },
      ],
    },
  ])
})

test.each([
  ['implicit little endian', { root, syntax: '1.2.840.10008.1.2' }],
  ['explicit big endian', { root, syntax: '1.2.840.10008.1.2.2' }],
  ['a syntax of compressed pixels', { root, syntax: '1.2.840.10008.1.2.4.50' }],
  ['stated lengths', { root, lengths: true }],
  ['stated lengths, implicit', { root, lengths: true, syntax: '1.2.840.10008.1.2' }],
] as const)('%s gives the same content', (_, report) => {
  expect(read(report)).toEqual(EXPLICIT)
})

test('letters of an older character set are read', () => {
  const items = [{ type: 'TEXT', name: 'DCM|121106|Comment', value: 'R\u00fcckflu\u00df' }] as const
  expect(read({ root: { ...root, items }, charset: 'ISO_IR 100' })).toMatchObject([
    { value: { text: 'Rückfluß' } },
  ])
})

test('a character set that nobody knows is told, and the rest is read', () => {
  const opened = open(trialReport({ root, charset: 'ISO_IR 999' }), decode)
  expect(opened).toMatchObject({ kind: 'opened', problems: [{ code: 'character-set' }] })
})

const whole = trialReport({ root })

test.each([
  ['empty-file', new Uint8Array()],
  ['not-dicom', new TextEncoder().encode('{"resourceType":"Bundle"}')],
  ['compressed', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
  ['compressed', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ['truncated', whole.subarray(0, whole.length - 9)],
  ['truncated', whole.subarray(0, 160)],
  ['transfer-syntax', trialReport({ root, syntax: '1.2.840.10008.1.2.1.99' })],
  ['transfer-syntax', trialReport({ root, syntax: '1.2.840.113619.5.2' })],
  ['no-transfer-syntax', trialReport({ root, syntax: '' })],
  ['encrypted', trialReport({ root, header: { 67110144: 'x' } })],
  ['encrypted', Uint8Array.of(0x30, 0x80, 6, 9, 42, 134, 72, 134, 247, 13, 1, 7, 3, 0xa0, 0x80)],
  ['too-deep', trialReport({ root: nested(DEPTH_LIMIT + 1) })],
])('%s is said of such a file', (code, bytes) => {
  expect(open(bytes, decode)).toMatchObject({ kind: 'refused', problem: { code } })
})

function nested(depth: number): TrialItem {
  const item: TrialItem = { type: 'CONTAINER', name: 'DCM|1|Level' }
  return depth === 0 ? item : { ...item, items: [nested(depth - 1)] }
}

test('wherever a file is cut, nothing of its content is read in part', () => {
  for (let size = 0; size < whole.length; size += 1) {
    const opened = open(whole.subarray(0, size), decode)
    const hasContent = opened.kind === 'opened' && opened.dataset.has(0x0040_a730)
    expect(hasContent, `${size} bytes`).toBe(false)
  }
})

test('an item that claims more than its sequence holds is named with its place', () => {
  const bytes = trialReport({ root, lengths: true })
  // The last item is the unit code: its first element is made longer than all that follows.
  const at = bytes.findLastIndex((byte, index) => byte === 0x53 && bytes[index + 1] === 0x48)
  bytes[at + 2] = 0xf0
  expect(open(bytes, decode)).toMatchObject({ kind: 'refused', problem: { code: 'malformed' } })
})
