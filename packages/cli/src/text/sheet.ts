import type { PatientSheet, SheetItem } from '@legato/clinic/care'
import { block, detail, item, paragraph } from './paragraph.ts'
import type { Style } from './style.ts'

/** The sheet for the patient, as a page to print and to read together. */
export function sheetText({ asOf, patient, sections }: PatientSheet, style: Style): string {
  const who = patient.name ?? `Patient ${patient.id}`
  return [
    `${style.strong(who)}  ${style.quiet(asOf)}`,
    paragraph(OPENING),
    ...sections.map(({ heading, items }) =>
      block(
        heading,
        items.map((one) => itemText(one, style)),
        style,
      ),
    ),
  ].join('\n\n')
}

const OPENING =
  'This sheet is for you to read with your doctor. You decide together. Change no drug on your own.'

function itemText(
  { name, about, what, why, do: todo, watch, call }: SheetItem,
  style: Style,
): string {
  const named = about.length > 0 ? `${name} (${about.join(', ')})` : name
  return [
    item('•', style.strong(named)),
    detail(what),
    detail(`Why for you: ${why}`),
    detail(`What to do: ${todo}`),
    detail(`What to watch for: ${watch}`),
    detail(`When to call: ${call}`),
  ].join('\n')
}
