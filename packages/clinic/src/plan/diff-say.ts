import type { Message } from '@legato/values'
import { render } from '@legato/values'
import type { Cause, Detail, ItemChange, PlanDiff, PlanStamp } from './diff-shape.ts'

/** An item that changed, before it is put in words. */
export type Unsaid = Omit<ItemChange, 'say' | 'patientSay'>

/** What the words need to know beside the item. */
export interface Telling {
  readonly before: PlanStamp
  readonly after: PlanStamp
  /** The changed facts in words, by feature. */
  readonly facts: ReadonlyMap<string, string>
}

/** An item that changed, in a clinician's and in a patient's words. */
export function said(one: Unsaid, telling: Telling): ItemChange {
  const facts = one.because.flatMap((feature) => telling.facts.get(feature) ?? [])
  const values = {
    facts,
    before: telling.before.knowledge.version,
    after: telling.after.knowledge.version,
  }
  const why = { id: `diff.why.${one.cause}`, english: WHY[one.cause], values }
  const patientWhy = {
    id: `diff.patient.why.${one.cause}`,
    english: PATIENT_WHY[one.cause],
    values,
  }
  return {
    ...one,
    say: sentences([whatOf(one), ...one.details.map(asSaid), why]),
    patientSay: sentences([patientWhat(one), patientWhy]),
  }
}

/** Whole sentences, one after the other. */
function sentences(messages: readonly Message[]): string {
  return messages.map((message) => render(message)).join(' ')
}

function asSaid({ what, say }: Detail): Message {
  return { id: `diff.detail.${what}`, english: '{say}', values: { say } }
}

const WHY: Readonly<Record<Cause, string>> = {
  facts: 'What changed: {facts}.',
  knowledge: 'No fact that it reads changed: the knowledge did, from version {before} to {after}.',
  'not-named': 'The plans name no fact that explains it: see the why of both.',
}

const PATIENT_WHY: Readonly<Record<Cause, string>> = {
  facts: 'Why: your record changed. {facts}.',
  knowledge: 'Why: the rules that we use were updated.',
  'not-named': 'Ask your clinic why.',
}

function whatOf({ item, label, from, to }: Unsaid): Message {
  const values = { label, from: wordOf(from), to: wordOf(to) }
  if (from === to) return { id: `diff.${item}.same`, english: '{label}: still {to}.', values }
  if (from === 'absent') return { id: `diff.${item}.new`, english: NEW[item], values }
  if (to === 'absent') return { id: `diff.${item}.gone`, english: GONE[item], values }
  return { id: `diff.${item}.moved`, english: '{label}: {to}, before {from}.', values }
}

const NEW: Readonly<Record<ItemChange['item'], string>> = {
  proposal: '{label} is new in the plan: {to}.',
  alert: 'A new alert ({to}): {label}',
  finding: '{label} is asked for the first time: {to}.',
}

const GONE: Readonly<Record<ItemChange['item'], string>> = {
  proposal: '{label} is no longer in the plan, before {from}.',
  alert: 'No longer an alert (before {from}): {label}',
  finding: '{label} is no longer asked, before {from}.',
}

function wordOf(state: string): Message {
  return { id: `diff.state.${state}`, english: STATES[state] ?? state }
}

const STATES: Readonly<Record<string, string>> = {
  recommended: 'recommended',
  consider: 'to be considered',
  specialist: 'for a specialist',
  'needs-data': 'waiting for facts',
  'not-recommended': 'not recommended',
  contraindicated: 'contraindicated',
  met: 'holds',
  'not-met': 'does not hold',
  undetermined: 'not known',
  stop: 'stop',
  warn: 'warning',
  info: 'note',
}

function patientWhat(one: Unsaid): Message {
  const { item, about, label, to } = one
  const values = { label, about: about ?? label }
  if (one.from === to) return { id: 'diff.patient.same', english: PATIENT_SAME, values }
  const english = PATIENT[item][to] ?? PATIENT_SAME
  return { id: `diff.patient.${item}.${to}`, english, values }
}

const PATIENT_SAME = '{label}: the details changed. Your clinic can tell you more.'

const PATIENT: Readonly<Record<ItemChange['item'], Readonly<Record<string, string>>>> = {
  proposal: {
    recommended: '{label}: this may help you. Talk with your clinic about it.',
    consider: '{label}: this may be worth a talk with your clinic.',
    specialist: '{label}: a specialist should look at this with you.',
    'needs-data': '{label}: we must know more before we can say.',
    'not-recommended': '{label}: this is not a good choice for you now.',
    contraindicated: '{label}: this is not safe for you now. If you take it, call your clinic.',
    absent: '{label}: this is no longer part of your plan.',
  },
  alert: {
    stop: 'A new warning about {about}. Call your clinic today.',
    warn: 'A new warning about {about}. Ask your clinic about it.',
    info: 'A new note about {about}. Ask about it at your next visit.',
    absent: 'A warning about {about} no longer holds.',
  },
  finding: {
    met: '{label}: we now see this in your record.',
    'not-met': '{label}: we do not see this in your record now.',
    undetermined: '{label}: we cannot tell this now.',
    absent: '{label}: we no longer ask for this.',
  },
}

type Head = Pick<PlanDiff, 'before' | 'after' | 'facts' | 'changes'>

/** The whole in a sentence, for the clinician and for the patient. */
export function headOf(head: Head): Pick<PlanDiff, 'say' | 'patientSay'> {
  const count = (item: ItemChange['item']) => head.changes.filter((one) => one.item === item).length
  const values = {
    from: head.before.asOf,
    to: head.after.asOf,
    proposals: count('proposal'),
    findings: count('finding'),
    alerts: count('alert'),
    facts: head.facts.length,
  }
  const none = head.changes.length === 0
  const id = none ? 'none' : 'some'
  return {
    say: render({ id: `diff.head.${id}`, english: HEAD[id], values }),
    patientSay: render({ id: `diff.patient.head.${id}`, english: PATIENT_HEAD[id], values }),
  }
}

const HEAD = {
  none: 'From {from} to {to} nothing in the plan changed.',
  some: 'From {from} to {to}: changed proposals {proposals}, findings {findings}, alerts {alerts}; changed facts {facts}.',
} as const

const PATIENT_HEAD = {
  none: 'Your plan is the same as on {from}.',
  some: 'Some parts of your plan changed since {from}. Do not start, stop or change a drug because of this list. Talk with your clinic first.',
} as const
