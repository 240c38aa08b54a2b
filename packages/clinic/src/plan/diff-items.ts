import type { Knowledge } from '@legato/knowledge'
import { render } from '@legato/values'
import type { Sided } from './diff-because.ts'
import { newSteps, proposalBecause, ruleBecause } from './diff-because.ts'
import type { Unsaid } from './diff-say.ts'
import type { Cause, Detail } from './diff-shape.ts'
import type { Plan, Position, Proposal } from './plan.ts'

/** Two plans, the facts that differ, and whether the knowledge does. */
export interface Compared {
  readonly before: Plan
  readonly after: Plan
  readonly changed: ReadonlySet<string>
  readonly knowledge: Knowledge
}

/** Every item that changed, once; what kept its status and differs in detail after what moved. */
export function itemsThatChanged(compared: Compared): readonly Unsaid[] {
  const all = proposals(compared)
  const moved = all.filter(({ from, to }) => from !== to)
  const kept = all.filter(({ from, to }) => from === to)
  return [...alerts(compared), ...moved, ...kept, ...findings(compared)]
}

function proposals(compared: Compared): readonly Unsaid[] {
  const { before, after, changed, knowledge } = compared
  return pairs(before.proposals, after.proposals, ({ id }) => id).flatMap((pair) => {
    const [from, to] = [pair.before?.status ?? 'absent', pair.after?.status ?? 'absent']
    const details = detailsOf(pair, compared)
    const one = pair.after ?? pair.before
    if (!one || (from === to && details.length === 0)) return []
    const because = proposalBecause(pair, changed, knowledge)
    const { id, label } = one
    const cause = causeOf(because, compared)
    return [{ item: 'proposal', id, label, from, to, details, because, cause } as const]
  })
}

function findings(compared: Compared): readonly Unsaid[] {
  const { before, after, changed, knowledge } = compared
  return pairs(before.findings, after.findings, ({ id }) => id).flatMap((pair) => {
    const [from, to] = [pair.before?.answer ?? 'absent', pair.after?.answer ?? 'absent']
    const one = pair.after ?? pair.before
    if (!one || from === to) return []
    const because = ruleBecause(pair, changed, knowledge)
    const { id, label } = one
    const cause = causeOf(because, compared)
    return [{ item: 'finding', id, label, from, to, details: [], because, cause } as const]
  })
}

/** Alerts of one rule on one drug are one item; of several levels the gravest, which stands first. */
function alerts(compared: Compared): readonly Unsaid[] {
  const { before, after, changed, knowledge } = compared
  return pairs(before.alerts, after.alerts, ({ id, about }) => `${id}:${about}`).flatMap((pair) => {
    const [from, to] = [pair.before?.level ?? 'absent', pair.after?.level ?? 'absent']
    const one = pair.after ?? pair.before
    if (!one || from === to) return []
    const because = ruleBecause(pair, changed, knowledge)
    const { id, about, say: label } = one
    const cause = causeOf(because, compared)
    return [{ item: 'alert', id, about, label, from, to, details: [], because, cause } as const]
  })
}

function pairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Sided<Item>[] {
  const [old, now] = [firsts(before, keyOf), firsts(after, keyOf)]
  return [...new Set([...now.keys(), ...old.keys()])].map((key) => ({
    before: old.get(key),
    after: now.get(key),
  }))
}

function firsts<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const found = new Map<string, Item>()
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item)
  return found
}

function causeOf(because: readonly string[], { before, after }: Compared): Cause {
  if (because.length > 0) return 'facts'
  return before.knowledge.version === after.knowledge.version ? 'not-named' : 'knowledge'
}

function detailsOf({ before, after }: Sided<Proposal>, compared: Compared): readonly Detail[] {
  if (!before || !after) return []
  return [
    ...dose(before, after),
    ...cautions(before, after),
    ...positions(before, after, compared),
    ...place(before, after),
  ]
}

function dose(before: Proposal, after: Proposal): readonly Detail[] {
  const [was, now] = [before.dose?.say, after.dose?.say]
  if (was === now || was === undefined || now === undefined) return []
  const values = { was, now }
  return [
    {
      what: 'dose',
      say: render({ id: 'diff.dose', english: 'Dose: {now} Before: {was}', values }),
    },
  ]
}

/** Cautions that came or went; one that nobody can answer is told among the questions. */
function cautions(before: Proposal, after: Proposal): readonly Detail[] {
  const held = (one: Proposal) => one.cautions.filter(({ unknown }) => !unknown)
  const lacking = (some: Proposal['cautions'], others: Proposal['cautions']) =>
    some.filter(({ id }) => !others.some((other) => other.id === id))
  const tell =
    (id: string, english: string) =>
    (say: string): Detail => ({
      what: 'caution',
      say: render({ id, english, values: { say } }),
    })
  return [
    ...lacking(held(after), held(before)).map(({ say }) =>
      tell('diff.caution.new', 'New caution: {say}')(say),
    ),
    ...lacking(held(before), held(after)).map(({ say }) =>
      tell('diff.caution.gone', 'No longer a caution: {say}')(say),
    ),
  ]
}

/** What guidelines say changes with the knowledge alone. */
function positions(before: Proposal, after: Proposal, compared: Compared): readonly Detail[] {
  if (compared.before.knowledge.version === compared.after.knowledge.version) return []
  const known = new Set(before.positions.map(wordsOf))
  return after.positions
    .filter((position) => !known.has(wordsOf(position)))
    .map((position) => ({
      what: 'position',
      say: render({
        id: 'diff.position',
        english: 'New or changed position: {words}.',
        values: { words: wordsOf(position) },
      }),
    }))
}

function wordsOf({ source, direction, strength, certainty, population }: Position): string {
  return [source, population, direction, strength, certainty].join(', ')
}

/**
 * A place among its like is worth telling where it is gained or lost at the head, and for the
 * proposal's own sake: where another one moved instead, that one tells.
 */
function place(before: Proposal, after: Proposal): readonly Detail[] {
  const [was, now] = [before.rank, after.rank]
  if (!was || !now || (was.place === 1) === (now.place === 1)) return []
  if (newSteps(before, after).length + newSteps(after, before).length === 0) return []
  const message =
    now.place === 1
      ? { id: 'diff.place.first', english: 'It now stands first of its kind.' }
      : { id: 'diff.place.not-first', english: 'It no longer stands first of its kind.' }
  return [{ what: 'place', say: render(message) }]
}
