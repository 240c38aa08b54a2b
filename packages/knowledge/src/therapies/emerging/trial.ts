import { ours, unread } from '../../basis.ts'
import { all, any } from '../../criteria.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import { asked } from '../../wanted.ts'
import { advice } from '../advice.ts'
import { refractoryKnown } from '../opioid/states.ts'

const wanted = asked('trial', 'clinical trial', 'study', 'new treatments', 'experimental treatment')

/** One line for all that is under study: a plan does not list it unasked. */
export const trialReferral = advice('referral-trial', {
  kind: 'referral',
  therapy: 'clinical trial',
  label: 'A center for RLS, and a trial',
  concerns: all(any(refractoryKnown, wanted), surely(adult), rlsConcern),
  ladder: [
    step('referral.trial.refractory', 'consider', {
      say: 'A drug of the first lines failed, was not borne or made RLS worse. Ask a center for RLS, and look in the public registers (clinicaltrials.gov, euclinicaltrials.eu) for a trial nearby: where evidence is missing, that is the right place for something new.',
      when: refractoryKnown,
      basis: [
        unread('MAYO-2021', 'Refractory: specialist'),
        ours('To name the registers of trials'),
      ],
    }),
    step('referral.trial.asked', 'consider', {
      say: 'Asks for something new: the public registers (clinicaltrials.gov, euclinicaltrials.eu) list trials by place. A true trial has an ethics vote, takes no money from patients and tells what happens in the comparison group.',
      when: wanted,
      basis: [ours('How a patient tells a trial from an offer')],
    }),
  ],
  basis: [unread('MAYO-2021', 'Refractory: specialist')],
})
