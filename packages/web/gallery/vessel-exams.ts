import type { Exam } from '@legato/vascular'
import { artery, but, examOf, flow, part, perforator, pressed, SOUND } from './legs.ts'

const ARMS = { leftMmHg: 138, rightMmHg: 140 }
const ULCER = { beneathUlcer: 'healed' }

/** Invented exams, each for a look of the map. */
export const EXAMS = {
  healthy: examOf(
    { protocol: 'reflux', date: '2026-10-12' },
    { right: { veins: SOUND }, left: { veins: SOUND } },
  ),
  complex: examOf(
    { protocol: 'reflux', date: '2026-09-03' },
    {
      right: {
        veins: but(part('GSVa', 'distal', [900, 5.1]), part('GSVb', 'proximal', [800, 4.6])),
        perforators: [perforator('boyd', [640, 3.8])],
        ceap: 'C2,s Ep As,p Pr(GSVa,GSVb,CPV)',
      },
      left: {
        veins: but(
          ...[flow('SFJ', [2100, 9.1]), part('GSVa', 'proximal', [1900, 8.2])],
          ...[part('GSVa', 'mid', [1800, 7.8]), part('GSVa', 'distal', [1700, 7.1])],
          ...[
            part('GSVb', 'proximal', [1500, 6.3]),
            part('GSVb', 'mid', [1400, 5.9]),
            part('GSVb', 'distal', [1300, 5.4]),
          ],
          ...[part('AASV', 'proximal', [900, 5]), part('AASV', 'mid', [800, 4.7])],
          ...[part('AASV', 'distal', [700, 4.4])],
          ...[flow('PAV', [1200, 4.4]), flow('NSV', [800, 4.1])],
          ...[part('SSV', 'proximal', [1100, 5.6]), flow('POPV', [400, 7.7])],
        ),
        perforators: [
          ...[perforator('dodd', [700, 3.9]), perforator('cockett-3', [900, 4.6], ULCER)],
          ...[perforator('cockett-2', [800, 4.2], ULCER), perforator('gastrocnemius', [120, 2.4])],
        ],
        ceap: 'C2,3,4b,5,s Ep As,p Pr(GSVa,GSVb,SSV,NSV,CPV)',
      },
    },
  ),
  thrombotic: examOf(
    { protocol: 'dvt', date: '2026-06-18' },
    {
      right: { veins: ['CFV', 'FV', 'DFV', 'POPV', 'PTV', 'PRV'].map((id) => pressed(id)) },
      left: {
        veins: [
          pressed('CIV', { velocityRatio: 3.1 }),
          pressed('EIV', { compressibility: 'partial', thrombus: 'chronic-change' }),
          flow('CFV', [1900, 9], { compressibility: 'partial', thrombus: 'chronic-change' }),
          flow('FV', [2400, 5.2], { compressibility: 'partial', thrombus: 'chronic-change' }),
          pressed('DFV'),
          pressed('POPV', { compressibility: 'none', thrombus: 'acute', diameterMm: 11 }),
          pressed('PTV', { compressibility: 'none', thrombus: 'acute' }),
          ...[
            pressed('PRV', { compressibility: 'partial', thrombus: 'chronic-change' }),
            { segment: 'SOV', visualized: false },
          ],
        ],
      },
    },
  ),
  treated: examOf(
    { protocol: 'post-ablation', date: '2026-03-27' },
    {
      right: {
        veins: [
          ...[pressed('CFV'), pressed('POPV'), flow('SFJ', [150, 6])],
          pressed('GSVa', {
            ...{ compressibility: 'none' },
            treated: { state: 'closed', technique: 'radiofrequency', on: '2026-03-20' },
          }),
          pressed('GSVb', { landmark: 'proximal', treated: { state: 'closed' } }),
          pressed('SSV', { treated: { state: 'removed', technique: 'stripping' } }),
        ],
        perforators: [{ ...perforator('cockett-2', [0, 2]), treated: { state: 'closed' } }],
      },
      left: {
        veins: [
          ...[pressed('CFV'), pressed('POPV'), flow('SFJ', [900, 8.4]), flow('GSVa', [1400, 6.6])],
          pressed('CIV', { velocityRatio: 1.1, treated: { state: 'open', technique: 'stent' } }),
        ],
      },
    },
  ),
  scored: examOf(
    {
      ...{ protocol: 'post-ablation', date: '2025-12-04', brachial: ARMS },
      limitations: ['Could stand for ten minutes only', 'Dressing on the left shin'],
      imaging: [
        {
          ...{ method: 'ivus', side: 'left', segment: 'CIV', result: 'narrowed' },
          ...{ areaReductionPercent: 62, on: '2025-11-20' },
        },
        { method: 'plethysmography', side: 'right', result: 'reflux', fillingIndexMlPerS: 4.2 },
      ],
    },
    {
      right: {
        veins: [
          pressed('CFV'),
          pressed('SFJ'),
          {
            ...{ segment: 'GSVa', visualized: true },
            treated: { state: 'partly-open', technique: 'radiofrequency', openLengthCm: 7 },
          },
        ],
        extensions: [{ junction: 'SFJ', reach: 'into-deep', lumenPercent: 30, on: 'heat' }],
        vcss: {
          ...{ pain: 2, varicoseVeins: 1, edema: 1, pigmentation: 0, inflammation: 0 },
          ...{ induration: 0, ulcerCount: 0, ulcerDuration: 0, ulcerSize: 0, compression: 3 },
        },
        vds: 1,
      },
      left: {
        veins: [pressed('CFV'), pressed('POPV'), pressed('GSVa', { treated: { state: 'closed' } })],
        extensions: [{ junction: 'SFJ', reach: 'none' }],
        vcss: { varicoseVeins: 2, edema: 2, pigmentation: 1 },
        villalta: { pain: 1, cramps: 2, heaviness: 1, edema: 2, ulcer: false },
        ...{ fontaine: 'IIb', rutherford: 4, wound: 1, footInfection: 0 },
      },
    },
  ),
  arterial: examOf(
    { protocol: 'arterial', date: '2026-01-15', brachial: ARMS },
    {
      right: {
        arteries: [
          ...[artery('AO', 90), artery('CIA', 130, { conduit: 'stent' }), artery('EIA', 120)],
          ...[artery('CFA', 110), artery('PFA', 95), artery('SFA', 90, { landmark: 'proximal' })],
          artery('SFA', 310, { landmark: 'mid', velocityRatio: 3.2, waveform: 'biphasic' }),
          ...[artery('SFA', 85, { landmark: 'distal' }), artery('POPA', 70), artery('ATA', 60)],
          ...[artery('PTA', 55), artery('PERA', 50), artery('DPA', 45)],
        ],
        pressures: {
          ...{ dorsalisPedisMmHg: 118, posteriorTibialMmHg: 124, toeMmHg: 88 },
          afterExercise: { ankleMmHg: 92, brachialMmHg: 150 },
        },
      },
      left: {
        arteries: [
          ...[artery('CIA', 120), artery('EIA', 115), artery('CFA', 105), artery('PFA', 140)],
          artery('SFA', 0, { occluded: true, waveform: 'absent' }),
          ...['POPA', 'ATA', 'PERA'].map((id) => artery(id, 28, { waveform: 'monophasic' })),
          artery('PTA', 0, { occluded: true, waveform: 'absent' }),
        ],
        pressures: { dorsalisPedisMmHg: 58, posteriorTibialMmHg: 0, toeMmHg: 26 },
        ...{ fontaine: 'III', rutherford: 4, wound: 0, footInfection: 0 },
      },
    },
  ),
} as const satisfies Readonly<Record<string, Exam>>
