import { consentWords, type Statement } from '@legato/knowledge'
import type { Catalog } from '@legato/values'
import { render } from '@legato/values'
import { standing } from '../../assessment/index.ts'
import type { Proposal } from '../../plan/index.ts'
import type { Block, Content } from './document.ts'
import type { Issue } from './issue.ts'
import { sourcesOf } from './sources.ts'

export interface Consented {
  readonly proposal: Proposal
  /** What might be done instead, and is not ruled out. */
  readonly others: readonly Proposal[]
  readonly catalog?: Catalog
}

/**
 * What a patient reads and signs before a vessel of the leg is treated: what it is, what may go wrong, what
 * is not proven, what else can be done. Undefined for a treatment that has no words for a patient.
 */
export function consentSheet(
  issue: Issue,
  { proposal, others, catalog = {} }: Consented,
): Content | undefined {
  const words = consentWords[proposal.id]
  if (!words) return undefined
  const { unproven, instead, after, call } = words.shared
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  const said = (one: Statement): string => render(one.say, catalog)
  const told = (all: readonly Statement[]): readonly Block[] =>
    all.map((one) => ({ kind: 'paragraph', text: said(one) }))
  const warned = (all: readonly Statement[]): readonly Block[] =>
    all.map((one) => ({ kind: 'paragraph', text: said(one), tone: 'warning' }))
  const all = [words.what, ...words.works, ...words.harms]
  const shared = [...unproven, ...instead, ...after, ...call]
  return {
    ...issue,
    kind: 'consent-sheet',
    title: proposal.label,
    blocks: [
      heading('What it is'),
      ...told([words.what, ...words.works]),
      heading('What is not proven'),
      ...warned(unproven),
      heading('What may go wrong'),
      { kind: 'list', items: words.harms.map(said) },
      heading('What else can be done'),
      { kind: 'list', items: [...others.map(({ label }) => label), ...instead.map(said)] },
      heading('Afterwards'),
      ...told(after),
      heading('When to call'),
      ...told(call),
      { kind: 'signature', role: 'Patient' },
      { kind: 'signature', role: 'Who explained it' },
      ...sourcesOf([...all, ...shared].map(({ basis }) => standing(basis))),
    ],
  }
}
