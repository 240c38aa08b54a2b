import { readFileSync } from 'node:fs'
import { type DocumentOrder, documentFor } from '@legato/clinic'
import type { Content } from '@legato/clinic/care'
import { assemble } from '@legato/clinic/record'
import { examResources, receive } from '@legato/clinic/sources'
import { civilDate } from '@legato/values'
import { readExam } from '@legato/vascular'
import { expect, test } from 'vitest'
import { elementsOf, opened, textOf } from './opened.ts'

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

test('the exam stands behind the letter to the payer', async () => {
  const [, , letter] = ORDERS
  if (!letter) throw new Error('no letter')
  const pdf = await opened({ ...written(letter), version: 1, standing: { kind: 'draft' } })
  const text = (await textOf(pdf)).join(' ')
  expect(text).toContain('Appendix: the exam')
  expect(text).toContain('Saphenofemoral junction')
  expect(text).toContain('1400 ms')
})
