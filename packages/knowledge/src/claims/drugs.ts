import { ours, read, unread } from '../basis.ts'
import { claimsOn } from './claim.ts'

export const drugs = claimsOn('drugs', {
  'dopamine-pill': {
    verdict: 'partly',
    claim: '“One small dopamine pill at night, and that was it.”',
    shown:
      'Dopamine agonists help at first: 61 of 100 improve by half, against 41 of 100 with a dummy. But over the years they make the illness itself worse in many people: earlier in the day, stronger, in the arms. In one study 17 of 100 came to gamble, buy, eat or seek sex against their will.',
    instead:
      'If you take one, never stop it from one day to the next. Tell us when symptoms come earlier or you need more. Other medicines are tried first today.',
    basis: [
      read('WILT-2013', '61% against 41%'),
      read('CORNELIUS-2010', 'Impulse control disorders in 17%'),
      read('AASM-2025', 'Against standard use, conditional'),
    ],
  },
  'stop-antidepressant': {
    verdict: 'partly',
    claim: '“It is your antidepressant. Stop it and your legs are quiet.”',
    shown:
      'Some antidepressants can bring restless legs on, mirtazapine most of all; with the others it is uncommon. Stopping suddenly can bring back the depression and has its own withdrawal.',
    instead:
      'Do not stop it yourself. Say when your legs began and when the drug began. Whoever prescribes it can change it; bupropion is usually easier on the legs.',
    basis: [read('KOLLA-2018', 'Onset uncommon overall; mirtazapine higher; bupropion may reduce')],
  },
  botox: {
    verdict: 'not-shown',
    claim: '“A few injections of botulinum toxin keep the legs still for months.”',
    shown:
      'There are only small studies, and it is not advised. It weakens muscles; restless legs do not come from the muscles.',
    instead: 'Spend the effort on iron, medicines and sleep.',
    basis: [ours('Small studies only; named as not advised')],
  },
  ketamine: {
    verdict: 'not-shown',
    claim: '“A ketamine infusion resets the nerves.”',
    shown:
      'Small reports, no trial that settles it. Ketamine can be misused and can harm bladder and mind.',
    instead: 'Not for restless legs. If depression is the trouble, speak with whoever treats it.',
    basis: [ours('Small reports only; named as not advised')],
  },
  'sleeping-pill': {
    verdict: 'partly',
    claim: '“A sleeping pill from the drugstore gets you through the night.”',
    shown:
      'Most sleep aids sold without prescription hold diphenhydramine or doxylamine. These make restless legs worse.',
    instead:
      'Read the label. Words like “PM” or “night” often mean one of the two. Ask which pills are safe with restless legs.',
    basis: [unread('AASM-2025', 'Antihistamines stand among the aggravators')],
  },
})
