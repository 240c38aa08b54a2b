import { readFileSync } from 'node:fs'
import { type DocumentOrder, documentFor } from '@legato/clinic'
import type { Content, Document } from '@legato/clinic/care'
import { assemble } from '@legato/clinic/record'
import { examResources, receive } from '@legato/clinic/sources'
import { civilDate } from '@legato/values'
import { readExam } from '@legato/vascular'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { documentHtml } from './html.ts'
import { documentPdf } from './pdf.ts'
import { trialNight } from './trial-night.ts'

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
        tag: 'svg',
        attributes: { viewBox: '0 0 100 20' },
        children: [
          {
            tag: 'path',
            attributes: { d: 'M0 10 L100 10', stroke: '#b3261e', strokeDasharray: '4 2' },
            children: [],
          },
          { tag: 'text', attributes: { x: 50, y: 8, textAnchor: 'middle' }, children: ['GSV'] },
        ],
      },
    },
    { kind: 'signature', role: 'Vascular surgeon' },
  ],
}

/** A document printed as PDF, and opened again by another program. */
async function opened(document: Document) {
  const loading = getDocument({ data: new Uint8Array(await documentPdf(document)), verbosity: 0 })
  return await loading.promise
}

type Opened = Awaited<ReturnType<typeof opened>>

async function pagesOf(pdf: Opened) {
  return await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)))
}

type Tree = Awaited<ReturnType<Awaited<ReturnType<typeof pagesOf>>[number]['getStructTree']>>

/** All elements of its structure, in the order in which they are read. */
async function elementsOf(pdf: Opened): Promise<readonly Tree[]> {
  const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()))
  const below = (node: Tree): readonly Tree[] => [
    node,
    ...node.children.flatMap((child) => ('role' in child ? below(child) : [])),
  ]
  return trees.flatMap(below)
}

/** The words of each page. */
async function textOf(pdf: Opened): Promise<readonly string[]> {
  const contents = await Promise.all((await pagesOf(pdf)).map((page) => page.getTextContent()))
  return contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' '))
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
  expect(html).toContain('role="img" aria-label="A line from left to right"')
  expect(html).not.toContain('<Ωmega>')
})

/** Inès Moreau of the examples, with a duplex exam of her left leg. */
function written(order: DocumentOrder): Content {
  const path = '../../../../examples/ines-moreau.json'
  const example = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  const { exam } = readExam({
    ...{ schema: 'legato-exam/1', date: '2026-11-10', protocol: 'reflux' },
    legs: {
      left: {
        side: 'left',
        veins: [{ segment: 'SFJ', visualized: true, refluxMs: 1400, position: 'standing' }],
      },
    },
  })
  if (!exam) throw new Error('no exam')
  const of = { id: 'duplex', subject: 'Patient/ines-moreau', status: 'final' } as const
  const entry = examResources(exam, of).map((resource) => ({ resource }))
  const text = JSON.stringify({ ...example, entry: [...example.entry, ...entry] })
  const [record] = assemble(receive(text)).records
  const asOf = civilDate('2026-11-22')
  const content = record && asOf && documentFor(record, order, { asOf })
  if (!content) throw new Error(`nothing was written about ${order.about}`)
  return content
}

const ORDERS: readonly DocumentOrder[] = [
  { kind: 'exam-report', about: 'duplex' },
  { kind: 'consent-sheet', about: 'vascular-ablation-heat' },
  {
    ...{ kind: 'payer-letter', about: 'medicare-l38720', leg: 'left' },
    ...{ treatment: 'great saphenous vein of the left leg', signer: 'Vascular surgeon' },
  },
]

test.each(ORDERS)(
  '$kind is printed with title, language, structure and the patient on every page',
  async (order) => {
    const content = written(order)
    const pdf = await opened({ ...content, version: 1, standing: { kind: 'draft' } })
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: content.title, Language: 'en' })
    const roles = (await elementsOf(pdf)).map(({ role }) => role)
    for (const role of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']) expect(roles).toContain(role)
    const pages = await textOf(pdf)
    for (const page of pages) {
      expect(page).toContain('Inès Moreau · born 1972-03-08 · no. IM-2071')
      expect(page).toContain('Draft, not signed')
    }
  },
)

test('the map of an exam is drawn in its report, and told in words', async () => {
  const [report] = ORDERS
  if (!report) throw new Error('no report')
  const pdf = await opened({ ...written(report), version: 1, standing: { kind: 'draft' } })
  expect(await elementsOf(pdf)).toContainEqual(
    expect.objectContaining({
      role: 'Figure',
      alt: expect.stringContaining('Left Saphenofemoral junction: reflux'),
    }),
  )
  expect((await textOf(pdf)).join(' ')).toContain('From the front')
})

test('the exam stands behind the letter to the payer', async () => {
  const [, , letter] = ORDERS
  if (!letter) throw new Error('no letter')
  const pdf = await opened({ ...written(letter), version: 1, standing: { kind: 'draft' } })
  const text = (await textOf(pdf)).join(' ')
  expect(text).toContain('Appendix: the exam')
  expect(text).toContain('Saphenofemoral junction')
  expect(text).toContain('1400 ms')
})

test('every page tells whose night it is and that nobody signed it; the picture has words', async () => {
  const pdf = await opened(await trialNight())
  for (const page of await textOf(pdf)) {
    expect(page).toContain('Ida Invented · born 1972-05-01')
    expect(page).toContain('Draft, not signed')
  }
  const figure = (await elementsOf(pdf)).find(({ role }) => role === 'Figure')
  expect(figure).toMatchObject({
    alt: expect.stringContaining(
      '5 movements of the left leg, 0 movements of the right leg, and 5 periodic',
    ),
  })
})
