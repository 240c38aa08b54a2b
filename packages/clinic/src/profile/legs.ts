import { features } from '@legato/knowledge'
import type { FactSheet } from './fact-sheet.ts'
import { infer } from './fact-sheet.ts'
import type { Gathering } from './mention.ts'
import { settle } from './settle.ts'

/** The index of the other leg: above 1.40 it says that arteries there cannot be pressed shut. */
export function writeLegs(sheet: FactSheet, gathering: Gathering): void {
  const { shape, maxAge } = features['ankle-brachial-index-highest']
  const of = gathering.of('ankle-brachial-index')
  const legs = { shape, ofLegs: 'highest' } as const
  infer(sheet, 'ankle-brachial-index-highest', settle(of, { maxAge, asOf: gathering.asOf, legs }))
}
