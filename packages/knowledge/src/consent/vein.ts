import { ours, read, unread } from '../basis.ts'
import { statement } from '../statement.ts'
import type { SharedConsent } from './shared.ts'

/** What a patient with restless legs is told before a leg vein is treated, beside its harms. */
export const veinConsent = {
  unproven: [
    statement(
      'consent.vein.for-the-vein',
      'This treatment is for your vein. No proper trial has shown that it helps restless legs.',
      ours('Rule R6'),
    ),
    statement(
      'consent.vein.small-studies',
      'In small studies without a fair comparison, many people felt less restless. Some did not: 6 of 35 in one study.',
      read('SUNDARESAN-2019', 'No control group; 6 of 35 without gain'),
      unread('HAYES-2008', 'Not randomized, 6 weeks'),
    ),
    statement(
      'consent.vein.may-fade',
      'What gets better may come back. In one study it came back in 28 of 100 people within two years.',
      read('KANTER-1995', '8% at one year, 28% at two'),
    ),
    statement(
      'consent.vein.care-goes-on',
      'Your care for restless legs goes on as before, with iron and your drugs. Do not stop a drug because a vein was closed.',
      ours('Rule R6'),
    ),
  ],
  instead: [
    statement(
      'consent.vein.nothing',
      'You can decide not to treat the vein, or not now. You can change your mind at any time, and your care here stays the same.',
      ours('What consent means'),
    ),
  ],
  call: [
    statement(
      'consent.vein.call',
      'Call at once if a leg swells fast, hurts a lot or turns cold, or if you cannot breathe well.',
      ours('Signs of a clot'),
    ),
  ],
  after: [
    statement(
      'consent.vein.walk',
      'Walk right after, and each day. Tell the team that you have restless legs and must move: a drug against feeling sick may make them worse.',
      ours('Rule R12'),
    ),
    statement(
      'consent.vein.score',
      'We ask you to score your restless legs before, after 6 weeks, and after 3, 6, 12 and 24 months. So we all learn whether it helped.',
      ours('Rule R6'),
    ),
  ],
} as const satisfies SharedConsent
