import { type Case, casesByFile } from '../../../conformance/case.ts'
import { type Row, rowGroups } from '../../../conformance/rows.ts'
import { code, page, section, table } from '../markdown.ts'

const HEAD = ['row', 'what it says', 'read in the source', 'case', 'outcome']
/** Cases shown of one row; the others are counted. */
const SHOWN = 4

/** Row by row of the sources: the cases that show it, and what comes out. */
export function coveragePage(): string {
  const cases = [...casesByFile().values()].flat()
  const byRow = Map.groupBy(
    cases.flatMap((one) => (one.covers ?? []).map((row) => ({ row, one }))),
    ({ row }) => row,
  )
  const casesOf = ({ id }: Row): readonly Case[] => (byRow.get(id) ?? []).map(({ one }) => one)
  return page(
    'Which rows the cases show',
    'Every row of AASM 2025, of the drug tables, of the safety and vascular rules, every vignette, mimic, contributing factor and non-drug measure, with the conformance cases (`conformance/cases/`) that show it and what comes out. All of them run through the library, over HTTP and on the command line.',
    rowGroups.map(({ title, rows }) => {
      const shown = rows.filter((row) => casesOf(row).length > 0 || row.test).length
      const lines = rows.flatMap((row) => linesOf(row, casesOf(row)))
      return section(`${title} (${shown} of ${rows.length} shown)`, table(HEAD, lines))
    }),
  )
}

function linesOf(
  { id, title, read, test }: Row,
  cases: readonly Case[],
): readonly (readonly string[])[] {
  const head = [code(id), title, read]
  if (test) return [[...head, code(test), 'the test itself']]
  if (cases.length === 0) return [[...head, '**none yet**', '']]
  const more = cases.length > SHOWN ? [['', '', '', `and ${cases.length - SHOWN} more`, '']] : []
  const shown = cases
    .slice(0, SHOWN)
    .map((one, index) => [...(index === 0 ? head : ['', '', '']), code(one.id), outcome(one)])
  return [...shown, ...more]
}

/** What the case expects, in ids and answers. */
function outcome({ expect }: Case): string {
  const { findings = {}, proposals = {}, alerts = [], absent = [], unchecked = [] } = expect
  return [
    ...Object.entries(proposals).map(([id, { status }]) => `${id}: ${status}`),
    ...Object.entries(findings).map(([id, answer]) => `${id}: ${answer}`),
    ...alerts.map(
      ({ id, level, about }) => `alert ${[id, about, level].filter(Boolean).join(' ')}`,
    ),
    ...unchecked.map((id) => `${id}: unchecked`),
    ...absent.map((id) => `no ${id}`),
  ].join('; ')
}
