import { ours, read, unread } from '../../basis.ts'
import { adult } from '../../gate.ts'
import type { Reason, Statement } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'

/** What is known of opioids in RLS over years; only one was tried against placebo. */
export const opioidFor: readonly Reason[] = [
  reason(
    'opioid.for.lasting',
    'Registry of 448 on opioids for RLS: over two years the dose of half did not rise; no placebo arm.',
    adult,
    [read('OPIOID-REGISTRY-2023', 'Median change 0 MME')],
  ),
  reason(
    'opioid.for.augmentation',
    'No RLS augmentation is known but for tramadol; the trial of oxycodone with naloxone reported none.',
    adult,
    [read('OXYCODONE-NALOXONE-2013'), unread('SILVER-2011')],
  ),
]

export const opioidAgainst: readonly Reason[] = [
  reason(
    'opioid.against.rise',
    'Over two years 41% needed more (by 10 MME in the middle), 8% by more than 25 MME, 4% by more than 50; the mean was 38 MME.',
    adult,
    [read('OPIOID-REGISTRY-2023')],
  ),
  reason(
    'opioid.against.harm',
    'Constipation, sedation, dependence, weakened breathing in sleep, addiction.',
    adult,
    [unread('LABELS-OPIOIDS', 'Boxed warnings and common harms')],
  ),
]

const labels = unread('LABELS-OPIOIDS')

export const opioidMonitor: readonly Statement[] = [
  statement(
    'opioid.monitor.visit',
    'Seen often at first, then every three months: relief, sedation, breathing, constipation, mood, falls, use other than agreed; agreement, monitoring program and urine screen again.',
    read('OPIOIDS-2018', 'Frequent review'),
    ours('Every three months'),
  ),
  statement(
    'opioid.monitor.bowel',
    'A plan for the bowel from the first day.',
    unread('OPIOIDS-2018'),
  ),
  statement(
    'opioid.monitor.hormones',
    'Ask about libido, periods and tiredness: testosterone and prolactin.',
    labels,
  ),
  statement(
    'opioid.monitor.limit',
    'Above 40 mg of oxycodone, 20 mg of methadone or 50 morphine equivalents a day: no further rise by this plan, think again.',
    read('OPIOIDS-2018', 'Usual ranges: oxycodone 10 to 30 mg, methadone 5 to 20 mg'),
    ours('Where to think again'),
  ),
  statement(
    'opioid.monitor.stop',
    'Never stopped at once: withdrawal, and RLS comes back stronger. A specialist lowers it; this plan gives no calendar for that.',
    labels,
    ours('No calendar for opioids'),
  ),
]
