import type { Document } from '@legato/clinic/care'
import { expect, test } from 'vitest'
import { documentHtml } from './html.ts'
import { elementsOf, opened, textOf } from './opened.ts'

const many = Array.from({ length: 60 }, (_, row) => [`Segment ${row + 1}`, `${row * 20} ms`])

const letter: Document = {
  kind: 'payer-letter',
  title: 'Letter to the payer',
  language: 'en',
  patient: { name: 'Łucja <Ωmega>', birthDate: '1961-04-02', identifier: 'L-17' },
  clinic: 'Clinic of the invented',
  date: '2026-11-22',
  version: 2,
  standing: { kind: 'draft' },
  blocks: [
    { kind: 'heading', level: 2, text: 'What was measured' },
    { kind: 'paragraph', text: 'Reflux of ≥ 500 ms.', tone: 'warning' },
    { kind: 'list', items: ['left leg', 'right leg'] },
    { kind: 'table', caption: 'Reflux by segment', columns: ['Segment', 'Reflux'], rows: many },
    {
      kind: 'figure',
      alternative: 'A line from left to right',
      caption: 'A line',
      drawing: {
        width: 100,
        height: 20,
        shapes: [
          { kind: 'path', path: 'M0 10 L100 10', stroke: '#b3261e', width: 2, dash: [4, 2] },
          { kind: 'text', x: 50, y: 8, text: 'GSV', size: 6, color: '#1f1d1a', anchor: 'middle' },
        ],
      },
    },
    { kind: 'signature', role: 'Vascular surgeon' },
  ],
}

test('a PDF tells its title and its language', async () => {
  const { info, metadata } = await (await opened(letter)).getMetadata()
  expect(info).toMatchObject({ Title: 'Letter to the payer', Language: 'en' })
  expect(metadata?.getRaw()).toContain('pdfuaid:part>1<')
})

test('what stands in a PDF can be read aloud in order, and figures have words', async () => {
  const elements = await elementsOf(await opened(letter))
  const roles = elements.map(({ role }) => role)
  for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Figure'])
    expect(roles).toContain(role)
  expect(elements.find(({ role }) => role === 'Figure')).toMatchObject({
    alt: 'A line from left to right',
  })
  expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('Table'))
})

test('every page tells whose it is, that it is a draft, its version and its number', async () => {
  const texts = await textOf(await opened(letter))
  expect(texts.length).toBeGreaterThan(1)
  texts.forEach((text, index) => {
    expect(text).toContain('Łucja <Ωmega> · born 1961-04-02 · no. L-17')
    expect(text).toContain('Draft, not signed')
    expect(text).toContain(`version 2 · page ${index + 1} of ${texts.length}`)
  })
})

test('no row of a long table is lost between two pages', async () => {
  const text = (await textOf(await opened(letter))).join(' ')
  expect(many.map(([name]) => name).filter((name) => !text.includes(`${name} `))).toEqual([])
})

test('a signed document tells by whom, and is no draft', async () => {
  const standing = { kind: 'signed', by: 'Ada Invented', at: '2026-11-22' } as const
  const [text] = await textOf(await opened({ ...letter, standing }))
  expect(text).toContain('Signed by Ada Invented, 2026-11-22')
  expect(text).not.toContain('Draft')
})

test('HTML tells the same, and what is written in it stays text', () => {
  const html = documentHtml(letter)
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('Łucja &lt;Ωmega&gt; · born 1961-04-02')
  expect(html).toContain('Draft, not signed')
  expect(html).toContain('<svg role="img" aria-label="A line from left to right"')
  expect(html).not.toContain('<Ωmega>')
})
