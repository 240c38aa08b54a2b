import { ours, unread } from '../basis.ts'
import { thyroidHormoneExcess } from '../findings/deficiencies.ts'
import { ironKnownLow } from '../findings/iron-status.ts'
import { known } from '../gate.ts'
import type { AggravatingClass } from './group.ts'
import { AASM, SHEET } from './group.ts'

/** Of these only single cases are told. */
const SINGLE_CASES = '{drug} is suspected from single cases to worsen RLS: no reason to change it.'

/** By way of low iron: not a cause of its own. */
const ACID = {
  level: 'info',
  instead: [],
  only: ironKnownLow,
  leave: {
    by: 'prescriber',
    why: 'Iron is low, and without stomach acid it is poorly taken up. Ask the prescriber whether the drug is still needed; where it is, iron into a vein does without the gut.',
  },
  alert:
    '{drug} lowers stomach acid and with it the uptake of iron, which is low here. Ask the prescriber whether it is still needed; iron into a vein does without the gut.',
  basis: [
    unread('STANDARD-PRACTICE', 'Stomach acid and iron'),
    ours('Said only where iron is known to be low for RLS'),
  ],
} as const

/** Drugs against nausea, allergy and the rest: what a ward or a patient can often exchange. */
export const BODY: readonly AggravatingClass[] = [
  {
    name: 'dopamine-blocking-antiemetic',
    level: 'warn',
    alert:
      '{drug} blocks dopamine and can worsen RLS strongly. Ondansetron or granisetron spares it.',
    instead: ['ondansetron', 'granisetron'],
    leave: {
      by: 'anyone',
      why: 'It blocks dopamine and can worsen RLS strongly. Use ondansetron or granisetron against nausea.',
    },
    basis: [AASM, SHEET],
    safety: 'S34',
  },
  {
    name: 'sedating-antihistamine',
    level: 'warn',
    alert:
      '{drug} is a sedating antihistamine and can worsen RLS; it also hides in “PM” sleep and cold products. Loratadine or fexofenadine spares it.',
    instead: ['loratadine', 'fexofenadine', 'desloratadine', 'cetirizine', 'fluticasone'],
    leave: {
      by: 'anyone',
      why: 'It crosses into the brain and can worsen RLS. Against allergy use loratadine, fexofenadine or a nasal steroid; for sleep it is the wrong drug here. Where a prescriber gave it for anxiety or nausea, agree on the change.',
    },
    basis: [AASM, SHEET],
    safety: 'S34',
  },
  { name: 'beta-blocker', level: 'info', alert: SINGLE_CASES, instead: [], basis: [SHEET] },
  { name: 'sodium-oxybate', level: 'info', alert: SINGLE_CASES, instead: [], basis: [SHEET] },
  { name: 'interferon-alfa', level: 'info', alert: SINGLE_CASES, instead: [], basis: [SHEET] },
  {
    name: 'estrogen',
    level: 'info',
    alert:
      '{drug} was suspected to worsen RLS, which is not settled: where RLS began with it, tell its prescriber.',
    instead: [],
    only: known('began-after-new-drug'),
    basis: [SHEET],
  },
  {
    name: 'thyroid-hormone',
    level: 'info',
    alert:
      'TSH is low on {drug}: too much thyroid hormone can make legs restless. Ask the prescriber about the dose.',
    instead: [],
    only: thyroidHormoneExcess,
    basis: [SHEET, ours('TSH below 0.4 mIU/L')],
  },
  {
    name: 'statin',
    level: 'info',
    alert:
      '{drug} can make muscles sore, which may be taken for RLS; CK tells of muscle damage. That it worsens RLS itself rests on single cases: no reason to stop it.',
    instead: [],
    only: known('diffuse-muscle-soreness'),
    basis: [SHEET],
  },
  {
    name: 'calcium-channel-blocker',
    level: 'info',
    alert:
      '{drug} can swell the legs, which may be taken for RLS or stand beside it. Ask the prescriber whether another drug would do.',
    instead: [],
    only: known('leg-edema'),
    basis: [SHEET],
  },
  { name: 'ppi', ...ACID },
  { name: 'h2-blocker', ...ACID },
]
