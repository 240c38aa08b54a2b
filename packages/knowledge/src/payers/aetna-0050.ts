import { read, unread } from '../basis.ts'
import { all, any, compare, recent, yes } from '../criteria.ts'
import { statement } from '../statement.ts'
import { asked, type PayerPolicy } from './policy.ts'

/** Six months as the policy has them, in days: half of 366. */
const SIX_MONTHS_DAYS = 183
/** Three months of trying, as 3 × 30 days. */
const THREE_MONTHS_DAYS = 90

/** Closing or stripping a saphenous trunk, by the copy of 2018: later ones may differ. */
export const aetna0050: PayerPolicy = Object.freeze({
  id: 'aetna-0050',
  payer: 'Aetna',
  title: 'Varicose veins',
  version: 'CPB 0050, a copy of 2018',
  from: '2018-01-01',
  url: 'https://www.aetna.com/cpb/medical/data/1_99/0050.html',
  basis: [unread('AETNA-0050', 'Read in a copy of 2018: compare with the bulletin in effect')],
  criteria: [
    asked(
      'aetna-0050.junction',
      'Reflux of 500 ms or more at the junction in groin or knee',
      compare('junction-reflux-time', '>=', 500, 'ms'),
    ),
    asked(
      'aetna-0050.recent',
      'The duplex exam is not older than 6 months',
      recent('junction-reflux-time', SIX_MONTHS_DAYS),
    ),
    asked(
      'aetna-0050.diameter',
      'The trunk is 4.5 mm wide or more below the junction',
      compare('trunk-diameter', '>=', 4.5, 'mm'),
    ),
    asked(
      'aetna-0050.harm',
      'An ulcer that does not heal; or a heavy bleeding, or more than one; or, after 3 months of conservative care or an earlier closure, repeated superficial thrombosis or disabling pain and swelling',
      any(
        yes('venous-ulcer-intractable'),
        yes('varicose-bleeding-major'),
        compare('varicose-bleedings', '>', 1, '1'),
        all(
          any(yes('superficial-vein-thrombosis-recurrent'), yes('venous-pain-disabling')),
          any(
            compare('venous-conservative-care-days', '>=', THREE_MONTHS_DAYS, 'd'),
            yes('vein-closure'),
          ),
        ),
      ),
    ),
  ],
  disagreements: [
    statement(
      'aetna-0050.diameter-of-guidelines',
      'Guidelines ask for no least width: reflux of a trunk counts whatever its diameter.',
      read('SVS-AVF-AVLS-2023'),
    ),
    statement(
      'aetna-0050.compression-first',
      'Guidelines do not ask for compression before a saphenous trunk is treated: the guideline of 2011 advises against it as first treatment of those who can have the trunk closed.',
      read('SVS-AVF-2011', 'Grade 1B'),
    ),
  ],
})
