import type { AlertRule } from '../alert.ts'
import { alert } from '../alert.ts'
import { ours, unread } from '../basis.ts'
import { all, any, includes, yes } from '../criteria.ts'
import { ingredients } from '../ingredients.ts'

/** Drugs beside the first lines that are taken now: dipyridamole (S38), hypnotics, bupropion. */
const dipyridamole = includes('current-drugs', 'dipyridamole')
const label = unread('LABEL-DIPYRIDAMOLE')

export const besideAlerts: readonly AlertRule[] = [
  alert('dipyridamole-heart', {
    level: 'stop',
    about: 'dipyridamole',
    when: all(dipyridamole, any(yes('unstable-angina'), yes('hypotension'))),
    say: 'Dipyridamole with unstable angina or low blood pressure: it widens vessels and can make both worse. Call the prescriber today; after a stroke it may be there for another reason.',
    instead: [],
    basis: [label],
    safety: 'S38',
  }),
  alert('dipyridamole-stress-test', {
    level: 'stop',
    about: 'dipyridamole',
    when: all(
      dipyridamole,
      any(
        yes('stress-test-planned'),
        includes('current-drugs', ...ingredients('adenosine-stress-agent')),
      ),
    ),
    say: 'Dipyridamole and a stress test with adenosine or regadenoson: dipyridamole is left out for 48 hours before it.',
    instead: [],
    basis: [label],
    safety: 'S38',
  }),
  alert('dipyridamole-bleeding', {
    level: 'warn',
    about: 'dipyridamole',
    when: all(
      dipyridamole,
      includes(
        'current-drugs',
        ...ingredients('anticoagulant', 'antiplatelet').filter((one) => one !== 'dipyridamole'),
      ),
    ),
    say: 'Dipyridamole beside an anticoagulant or another platelet inhibitor: bleeding. Agree with the prescriber whether both are meant.',
    instead: [],
    basis: [label],
    safety: 'S38',
  }),
  alert('hypnotic-abrupt-stop', {
    level: 'info',
    about: 'hypnotics',
    when: includes('current-drugs', ...ingredients('benzodiazepine', 'z-drug', 'barbiturate')),
    say: 'A benzodiazepine or sleeping pill taken for long is never stopped at once: seizures and withdrawal, which can look like RLS. Whoever prescribes it lowers it; no calendar is given here.',
    instead: [],
    basis: [unread('LABELS-HYPNOTICS'), ours('No calendar for benzodiazepines')],
  }),
  alert('bupropion-with-seizures', {
    level: 'warn',
    about: 'bupropion',
    when: all(
      includes('current-drugs', 'bupropion'),
      any(
        yes('seizures'),
        yes('eating-disorder'),
        includes('current-drugs', ...ingredients('maoi')),
      ),
    ),
    say: 'Bupropion with seizures, anorexia or bulimia, or a monoamine oxidase inhibitor: the label forbids it. Speak with the prescriber today; mood comes first.',
    instead: [],
    basis: [unread('LABEL-BUPROPION')],
  }),
]
