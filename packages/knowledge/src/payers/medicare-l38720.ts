import { read, unread } from '../basis.ts'
import { any, compare, is, no, yes } from '../criteria.ts'
import { statement } from '../statement.ts'
import { asked, type PayerPolicy } from './policy.ts'

/** Criteria of waiving stand in a summary; the determination itself was read in part only. */
export const medicareL38720: PayerPolicy = Object.freeze({
  id: 'medicare-l38720',
  payer: 'Medicare',
  title: 'Treatment of chronic venous insufficiency of the lower extremities',
  version: 'LCD L38720',
  from: '2020-12-27',
  url: 'https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?LCDId=38720',
  basis: [unread('LCD-L38720', 'Read in a summary: compare with the determination in effect')],
  criteria: [
    asked(
      'medicare-l38720.plan',
      'A plan of care of 90 days is written down',
      yes('vein-plan-of-care'),
    ),
    asked(
      'medicare-l38720.examined',
      'History and examination of the legs are written down',
      yes('vein-history-examined'),
    ),
    asked(
      'medicare-l38720.ceap',
      'CEAP class C2 or more: C0 and C1 count as cosmetic',
      is('ceap-class', 'C2', 'C2r', 'C3', 'C4', 'C4a', 'C4b', 'C4c', 'C5', 'C6', 'C6r'),
    ),
    asked(
      'medicare-l38720.vcss',
      'The VCSS is scored, whatever it is',
      compare('vcss', '>=', 0, '{score}'),
    ),
    asked(
      'medicare-l38720.reflux',
      'Duplex shows reflux of 500 ms or more in a superficial trunk',
      compare('truncal-reflux-time', '>=', 500, 'ms'),
    ),
    asked(
      'medicare-l38720.deep-veins',
      'Duplex shows no obstruction of deep veins',
      no('deep-vein-obstruction'),
    ),
    asked(
      'medicare-l38720.hindered',
      'Symptoms hinder daily life or its quality',
      yes('venous-life-interference'),
    ),
    asked(
      'medicare-l38720.conservative',
      'Conservative care was tried; or VCSS of 6 or more, C4 to C6, bleeding or repeated superficial thrombosis',
      any(
        yes('venous-conservative-care-tried'),
        compare('vcss', '>=', 6, '{score}'),
        is('ceap-class', 'C4', 'C4a', 'C4b', 'C4c', 'C5', 'C6', 'C6r'),
        yes('varicose-bleeding'),
        yes('superficial-vein-thrombosis-recurrent'),
      ),
    ),
  ],
  disagreements: [
    statement(
      'medicare-l38720.compression-first',
      'Guidelines do not ask for compression before a saphenous trunk is treated: the guideline of 2011 advises against it as first treatment of those who can have the trunk closed.',
      read('SVS-AVF-2011', 'Grade 1B'),
    ),
  ],
})
