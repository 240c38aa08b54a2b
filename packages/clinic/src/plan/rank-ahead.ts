import type { Therapy } from '@legato/knowledge'
import { RANK_BASIS } from '@legato/knowledge'
import type { Message, MessageValue } from '@legato/values'
import { render } from '@legato/values'
import { standing } from '../assessment/index.ts'
import type { Candidate } from './rank-candidate.ts'
import { KEY } from './rank-candidate.ts'
import { positionWords, statusWords } from './rank-say.ts'
import type { Ahead } from './rank-step.ts'

type Part = (typeof KEY)[number]['of']

/** Where in the key two candidates first differ; undefined when no step tells them apart. */
export function differing(a: Candidate, b: Candidate): number | undefined {
  for (let at = 0; at < KEY.length; at++) if (a.key[at] !== b.key[at]) return at
  return undefined
}

/** Why the one stands before the other. The same pair in the same case is told once for all patients. */
export function aheadOf(one: Candidate, other: Candidate): Ahead | undefined {
  const at = differing(one, other)
  const part = at === undefined ? undefined : KEY[at]
  if (at === undefined || !part) return undefined
  const inCase = at * 1e4 + sideOf(one, at) * 100 + sideOf(other, at)
  const pair = pairOf(one.therapy, other.therapy)
  const known = pair.get(inCase)
  if (known) return known
  const ahead = tellAhead(part, one, other)
  pair.set(inCase, ahead)
  return ahead
}

/** What the words of a side depend on: which position leads, or the number itself. */
function sideOf({ key, position, ranking }: Candidate, at: number): number {
  if (KEY[at]?.step !== 'position') return Math.abs(key[at] ?? 0)
  return position ? ranking.positions.indexOf(position) + 1 : 0
}

const told = new WeakMap<Therapy, Map<Therapy, Map<number, Ahead>>>()

function pairOf(one: Therapy, other: Therapy): Map<number, Ahead> {
  const pairs = told.get(one) ?? new Map<Therapy, Map<number, Ahead>>()
  told.set(one, pairs)
  const pair = pairs.get(other) ?? new Map<number, Ahead>()
  pairs.set(other, pair)
  return pair
}

function tellAhead({ of, step }: (typeof KEY)[number], one: Candidate, other: Candidate): Ahead {
  const said = { id: `rank.ahead.${of}`, english: AHEAD[of] }
  const values = { other: other.proposal.label, ...sides(of, one, other) }
  return { of: other.proposal.id, step, say: render({ ...said, values }), ...standing(RANK_BASIS) }
}

const AHEAD: Readonly<Record<Part, string>> = {
  standing: 'Before {other} by its standing: “{mine}” against “{theirs}”.',
  dangers: 'Before {other} by safety: {mine} here, {theirs} there.',
  group: 'Before {other}, as a guideline speaks of this very group: “{mine}” against “{theirs}”.',
  position: 'Before {other} by guideline position: “{mine}” against “{theirs}”.',
  certainty: 'Before {other} by certainty of the guideline: “{mine}” against “{theirs}”.',
  'fit-against':
    'Before {other} by fit with what else there is: {mine} against it, {theirs} against the other.',
  'fit-for':
    'Before {other} by fit with what else there is: {mine} for it, {theirs} for the other.',
  'wish-against':
    'Before {other} by what the patient prefers: {mine} against it, {theirs} against the other.',
  'wish-for': 'Before {other} by what the patient prefers: {mine} for it, {theirs} for the other.',
  burden: 'Before {other} by burden: {mine} here, {theirs} there.',
}

type Sides = { readonly mine: MessageValue; readonly theirs: MessageValue }

function sides(part: Part, one: Candidate, other: Candidate): Sides {
  const words = WORDS[part]
  return { mine: words(one), theirs: words(other) }
}

const WORDS: Readonly<Record<Part, (one: Candidate) => MessageValue>> = {
  standing: ({ proposal }) => statusWords(proposal.status),
  dangers: ({ key }) => DANGERS[key[1] ?? 0] ?? '',
  group: groupOf,
  position: positionOf,
  certainty: positionOf,
  'fit-against': ({ fits }) => count(fits, 'against'),
  'fit-for': ({ fits }) => count(fits, 'for'),
  'wish-against': ({ wishes }) => count(wishes, 'against'),
  'wish-for': ({ wishes }) => count(wishes, 'for'),
  burden: ({ ranking }) => ranking.burden?.weight ?? NOT_DESCRIBED,
}

const NOT_DESCRIBED: Message = {
  id: 'rank.burden.unknown',
  english: 'not described and taken as moderate',
}

const DANGERS: readonly Message[] = [
  { id: 'rank.dangers.none', english: 'no safety rule cautions' },
  { id: 'rank.dangers.open', english: 'a caution is not ruled out' },
  { id: 'rank.dangers.holding', english: 'a safety rule cautions' },
]

function positionOf({ position }: Candidate): MessageValue {
  return position ? positionWords(position) : { id: 'rank.position.none', english: 'none' }
}

function groupOf({ position }: Candidate): MessageValue {
  return position ? position.population : { id: 'rank.position.none', english: 'none' }
}

function count(steps: Candidate['fits'], direction: 'for' | 'against'): number {
  return steps.filter((step) => step.direction === direction).length
}
