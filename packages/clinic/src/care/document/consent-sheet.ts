import { type Statement, veinConsent, wordsFor } from '@legato/knowledge'
import type { Catalog } from '@legato/values'
import { render } from '@legato/values'
import { standing } from '../../assessment/index.ts'
import type { Proposal } from '../../plan/index.ts'
import type { Block, Content } from './document.ts'
import type { Issue } from './issue.ts'
import { sourcesOf } from './sources.ts'

/**
 * What a patient reads and signs before a leg vein is treated: what it is, why, what may go wrong,
 * what is not proven, what else can be done. Undefined where there are no words for a patient.
 */
export function consentSheet(
  issue: Issue,
  { proposal, others, catalog = {} }: Consented,
): Content | undefined {
  const words = wordsFor(proposal.id)
  if (!words) return undefined
  const say = (part: 'what' | 'why' | 'do' | 'watch' | 'call'): Block => ({
    kind: 'paragraph',
    text: render(words[part], catalog),
  })
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  const said = (all: readonly Statement[]): readonly string[] =>
    all.map((one) => render(one.say, catalog))
  const instead = others.flatMap(({ id }) => wordsFor(id)?.name ?? [])
  return {
    ...issue,
    kind: 'consent-sheet',
    title: render(words.name, catalog),
    blocks: [
      heading('What it is'),
      say('what'),
      heading('Why for you'),
      say('why'),
      heading('What is not proven'),
      ...said(veinConsent.unproven).map(
        (text): Block => ({ kind: 'paragraph', text, tone: 'warning' }),
      ),
      heading('What may go wrong'),
      say('watch'),
      {
        kind: 'table',
        caption: 'What was counted, as your doctors know it',
        columns: ['Told', 'Checked'],
        rows: proposal.against.map((one) => [one.say, one.verified ? 'yes' : 'not yet']),
      },
      heading('What you do'),
      say('do'),
      heading('What else can be done'),
      {
        kind: 'list',
        items: [...instead.map((name) => render(name, catalog)), ...said(veinConsent.instead)],
      },
      heading('Afterwards'),
      ...said(veinConsent.after).map((text): Block => ({ kind: 'paragraph', text })),
      heading('When to call'),
      say('call'),
      { kind: 'signature', role: 'Patient' },
      { kind: 'signature', role: 'Who explained it' },
      ...sourcesOf([
        ...proposal.against,
        ...Object.values(veinConsent).flatMap((all) => all.map(({ basis }) => standing(basis))),
      ]),
    ],
  }
}

export interface Consented {
  readonly proposal: Proposal
  /** What might be done instead, and is not ruled out. */
  readonly others: readonly Proposal[]
  readonly catalog?: Catalog
}
