import { ours, read, unread } from '../basis.ts'
import type { Statement } from '../statement.ts'
import { statement } from '../statement.ts'
import { arteryWords } from './artery.ts'
import type { ConsentWords } from './shared.ts'
import { veinConsent } from './vein.ts'
import { veinStentWords } from './vein-stent.ts'

const common = (id: string): Statement =>
  statement(
    `consent.${id}.common`,
    'A bruise and a sore leg for some days are common.',
    unread('VEIN-HARMS'),
  )

/** What closes or takes out a vein of the skin. */
const closing: Readonly<Record<string, Omit<ConsentWords, 'shared'>>> = {
  'vascular-ablation-heat': {
    what: statement(
      'consent.heat.what',
      'A thin tube goes into the vein through the skin. Heat closes the vein from the inside. The skin is made numb first.',
      ours('What is done, in plain words'),
    ),
    works: [
      statement(
        'consent.heat.works',
        'After one year the vein was still closed in 97 of 100 people.',
        read('VECLOSE-2017', '97.0%'),
      ),
    ],
    harms: [
      common('heat'),
      statement(
        'consent.heat.nerves',
        'The skin stays numb in 3 to 5 of 100 people, more often below the knee. Fewer than 1 in 100 get a burn.',
        unread('VEIN-HARMS', 'Healy 2018'),
      ),
      statement(
        'consent.heat.clots',
        'A clot can form in a deep vein: in about 3 of 1000 people. It can move to the lung: in about 1 of 1000.',
        unread('VEIN-HARMS', 'Healy 2018'),
      ),
    ],
  },
  'vascular-adhesive': {
    what: statement(
      'consent.adhesive.what',
      'A thin tube goes into the vein through the skin. A drop of glue closes the vein, and stays there for good.',
      ours('What is done, in plain words'),
    ),
    works: [
      statement(
        'consent.adhesive.works',
        'After one year the vein was still closed in 97 of 100 people.',
        read('VECLOSE-2017', '97.2%'),
      ),
    ],
    harms: [
      common('adhesive'),
      statement(
        'consent.adhesive.inflamed',
        'In 6 to 14 of 100 people the skin over the vein gets red and sore. A few get a lump. Say if you had a rash from glue before.',
        unread('SVS-AVF-AVLS-2023'),
      ),
    ],
  },
  'vascular-foam': {
    what: statement(
      'consent.foam.what',
      'A foam goes into the vein through a needle. It makes the wall of the vein stick together.',
      ours('What is done, in plain words'),
    ),
    works: [
      statement(
        'consent.foam.works',
        'After five years a large vein was still closed in about 34 of 100 people. With heat it was 88 of 100.',
        unread('VEIN-HARMS', 'Hamann 2017'),
      ),
    ],
    harms: [
      statement(
        'consent.foam.skin',
        'Brown marks on the skin stay in about 18 of 100 people.',
        unread('VEIN-HARMS', 'Jia 2007'),
      ),
      statement(
        'consent.foam.head',
        'In 1 to 2 of 100 people the sight is not clear for a while. About 4 of 100 get a bad headache. A stroke is rare.',
        unread('VEIN-HARMS', 'Jia 2007'),
      ),
      statement(
        'consent.foam.clots',
        'A clot can form in a vein: in about 1 of 100 people.',
        unread('VEIN-HARMS', 'Jia 2007: 0.6 to 1%'),
      ),
    ],
  },
  'vascular-phlebectomy': {
    what: statement(
      'consent.phlebectomy.what',
      'The bumps of the vein are taken out through very small cuts. The skin is made numb first.',
      ours('What is done, in plain words'),
    ),
    works: [],
    harms: [
      common('phlebectomy'),
      statement(
        'consent.phlebectomy.harms',
        'The skin can stay numb around a cut. Clear fluid can leak from it for a while.',
        unread('SVS-AVF-AVLS-2023'),
      ),
    ],
  },
  'vascular-perforator': {
    what: statement(
      'consent.perforator.what',
      'A short vein leads from the skin to the deep veins, under the place of your ulcer. A thin tube goes into it through the skin, and heat closes it. The skin is made numb first.',
      ours('What is done, in plain words'),
    ),
    works: [],
    harms: [
      common('perforator'),
      statement(
        'consent.perforator.harms',
        'A nerve can be hurt, so that the skin stays numb, and the skin can be burned. We have no checked numbers for these: ask your team for theirs.',
        unread('SVS-AVF-AVLS-2023', 'Named without figures'),
      ),
    ],
  },
  'vascular-mechanochemical': {
    what: statement(
      'consent.mechanochemical.what',
      'A thin wire turns in the vein while a drug goes in. Both make the wall of the vein stick together, without heat.',
      ours('What is done, in plain words'),
    ),
    works: [
      statement(
        'consent.mechanochemical.works',
        'After one year the vein was still closed in about 92 of 100 people, and after two to three years in 80 to 87.',
        unread('ESVS-2022'),
      ),
    ],
    harms: [
      common('mechanochemical'),
      statement(
        'consent.mechanochemical.harms',
        'The vein can get red and sore, and brown marks can stay on the skin.',
        unread('ESVS-2022'),
      ),
    ],
  },
}

/** By the id of the proposal. A treatment that has no words here gets no sheet. */
export const consentWords: Readonly<Record<string, ConsentWords>> = {
  ...Object.fromEntries(
    Object.entries(closing).map(([id, words]) => [id, { ...words, shared: veinConsent }]),
  ),
  'vascular-iliac-stent': veinStentWords,
  'vascular-revascularization': arteryWords,
}
