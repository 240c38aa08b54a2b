import { expect, test } from 'vitest'
import { parseContent } from './parse.ts'

function documentWith(drawing: unknown): unknown {
  return {
    ...{ kind: 'exam-report', title: 'x', language: 'en', date: '2026-01-02' },
    patient: { name: 'Ann Invented' },
    blocks: [{ kind: 'figure', alternative: 'x', caption: 'x', drawing }],
  }
}

function nested(levels: number): unknown {
  let drawing: unknown = { tag: 'g', attributes: {}, children: [] }
  for (let level = 1; level < levels; level += 1)
    drawing = { tag: 'g', attributes: {}, children: [drawing] }
  return drawing
}

test('a drawing is read as deep as any of ours, and one without a bottom is none', () => {
  expect(parseContent(documentWith(nested(10)))).toBeDefined()
  for (const levels of [100, 50_000])
    expect(parseContent(documentWith(nested(levels)))).toBeUndefined()
})

test.each([
  ['an element that runs', { tag: 'script', attributes: {}, children: ['alert(1)'] }],
  ['a handler', { tag: 'g', attributes: { onload: 'alert(1)' }, children: [] }],
  ['an address', { tag: 'rect', attributes: { fill: 'url(https://evil.example)' }, children: [] }],
])('%s in a drawing makes it none', (_, drawing) => {
  expect(parseContent(documentWith(drawing))).toBeUndefined()
})
