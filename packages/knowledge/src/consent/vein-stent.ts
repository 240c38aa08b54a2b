import { ours, read, unread } from '../basis.ts'
import { statement } from '../statement.ts'
import type { ConsentWords } from './shared.ts'
import { veinConsent } from './vein.ts'

/** A stent in a deep vein of the belly or groin, of which nobody has asked whether it helps RLS. */
export const veinStentWords: ConsentWords = {
  what: statement(
    'consent.vein-stent.what',
    'A thin tube goes into a deep vein of your leg. Through it a small metal net, the stent, is put into the narrow vein and holds it open. It stays there for good.',
    ours('What is done, in plain words'),
  ),
  works: [
    statement(
      'consent.vein-stent.whom',
      'It is for people whose vein disease gets in the way of daily life, when other care was tried first. A center for deep veins decides.',
      read('SIR-STENT-2023', 'Highly selected patients, conservative care first'),
    ),
  ],
  harms: [
    statement(
      'consent.vein-stent.clots',
      'A clot can close the stent soon after: in 1 to 7 of 100 people.',
      unread('SIR-STENT-2023', 'Early thrombosis 1 to 7%, second-hand'),
    ),
    statement(
      'consent.vein-stent.other',
      'The stent can get narrow again, or move. Your back can hurt, and you can bleed. We have no checked numbers for these: ask your team for theirs.',
      unread('SIR-STENT-2023', 'Named without figures'),
    ),
  ],
  shared: {
    unproven: [
      statement(
        'consent.vein-stent.for-the-vein',
        'This stent is for your vein. No study has looked at whether it helps restless legs.',
        ours('Searches found none; rule R8'),
      ),
      statement(
        'consent.vein-stent.common',
        'Many people have a narrow vein there and feel well. It does not explain restless legs.',
        ours('Rule R8'),
      ),
      veinConsent.unproven[3],
    ],
    instead: veinConsent.instead,
    call: veinConsent.call,
    after: [
      statement(
        'consent.vein-stent.thinner',
        'You may need a drug that thins the blood for a long time. Do not stop it on your own. Tell us before you take a new one.',
        read('SIR-STENT-2023', 'Able to take long-term anticoagulation if the risk is high'),
      ),
      veinConsent.after[0],
    ],
  },
}
