import { describe, expect, test } from 'vitest'
import type { Annotation } from './annotations.ts'
import { eventsOf, lightsOf } from './events.ts'
import { Log } from './log.ts'
import { stageNamed, stagesOf } from './stages.ts'

const at = (onsetS: number, text: string, durationS: number | null = null): Annotation => ({
  onsetS,
  durationS,
  text,
})
const stages = (annotations: readonly Annotation[]) => {
  const log = new Log()
  const spans = stagesOf(annotations, log).map(({ onsetS, durationS, stage }) => [
    onsetS,
    durationS,
    stage,
  ])
  return { spans, codes: log.list().map(({ code }) => code) }
}

test.each([
  ['Sleep stage W', 'W'],
  ['Sleep stage N1', 'N1'],
  ['Sleep stage 2', 'N2'],
  ['Sleep stage 3', 'N3'],
  ['Sleep stage 4', 'N3'],
  ['Sleep stage R', 'R'],
  ['Sleep stage ?', null],
  ['Sleep stage M', null],
  ['Movement time', undefined],
  ['SLEEP-S2', undefined],
  ['Stage 1', 'N1'],
  ['stage: REM', 'R'],
  ['Stage 1 sleep', 'N1'],
  ['REM sleep', 'R'],
  ['Schlafstadium N2', 'N2'],
  ['Stade 3', 'N3'],
  ['N3', 'N3'],
  ['S4', 'N3'],
  ['NREM 2', 'N2'],
  ['Wake', 'W'],
  ['Wach', 'W'],
  ['WK', 'W'],
  ['SWS', 'N3'],
  ['Slow-wave sleep', 'N3'],
  ['2', undefined],
  ['Arousal', undefined],
  ['Lights off', undefined],
  ['RERA', undefined],
  ['', undefined],
])('"%s" is stage %s', (text, stage) => expect(stageNamed(text)).toBe(stage))

describe('stages', () => {
  test('without a length last to the next, and the last for an epoch', () => {
    expect(stages([at(90, 'N2'), at(0, 'W'), at(60, 'N1')]).spans).toEqual([
      [0, 60, 'W'],
      [60, 30, 'N1'],
      [90, 30, 'N2'],
    ])
  })

  test('that overlap end where the next begins, and are told', () => {
    expect(stages([at(0, 'W', 60), at(30, 'N1', 30)])).toEqual({
      spans: [
        [0, 30, 'W'],
        [30, 30, 'N1'],
      ],
      codes: ['stages-overlap'],
    })
  })

  test('leave open what nobody scored', () => {
    expect(stages([at(0, 'W', 30), at(60, 'Sleep stage ?', 30), at(120, 'N1', 30)])).toEqual({
      spans: [
        [0, 30, 'W'],
        [60, 30, null],
        [120, 30, 'N1'],
      ],
      codes: [],
    })
  })
})

test.each([
  ['Arousal', 'arousal'],
  ['EEG arousal', 'arousal'],
  ['Respiratory arousal', 'arousal'],
  ['Limb movement arousal', 'arousal'],
  ['Obstructive apnea', 'respiratory'],
  ['Central Apnoea', 'respiratory'],
  ['Hypopnea', 'respiratory'],
  ['Hypopnoe', 'respiratory'],
  ['RERA', 'respiratory'],
  ['Respiratory effort related arousal', 'respiratory'],
  ['LM L', 'leg-movement'],
  ['PLMS', 'leg-movement'],
  ['Limb Movement', 'leg-movement'],
  ['Mvt jambe é', 'leg-movement'],
  ['Desaturation', undefined],
  ['SpO2 artifact', undefined],
  ['Film clip', undefined],
])('"%s" is an event of kind %s', (text, kind) => {
  expect(eventsOf([at(5, text, 2)])[0]?.kind).toBe(kind)
})

test('a marked leg movement has the side that its text names', () => {
  const legs = eventsOf([at(1, 'LM L', 1), at(2, 'PLM right', 1), at(3, 'LM both', 1)])
  expect(legs.map(({ leg }) => leg)).toEqual(['left', 'right', undefined])
})

test.each([
  [['Lights off', 'Lights on'], { offS: 0, onS: 100 }],
  [['LIGHTS OUT'], { offS: 0, onS: null }],
  [['Licht aus', 'Licht an'], { offS: 0, onS: 100 }],
  [['Lumière éteinte', 'Lumière allumée'], { offS: 0, onS: 100 }],
  [['Lights_off', 'x', 'Lights off', 'Lights on', 'Lights on'], { offS: 0, onS: 400 }],
  [['Lights on', 'Lights off'], { offS: 100, onS: null }],
  [['Highlights', 'Light sleep'], { offS: null, onS: null }],
])('%s are the lights', (texts, expected) => {
  expect(lightsOf(texts.map((text, index) => at(index * 100, text)))).toEqual(expected)
})
