import type { Night } from './night.ts'

interface Written {
  readonly label: string
  readonly unit: string
  readonly samples: Float32Array
  /** The physical range is ± this. */
  readonly range: number
}

const text = new TextEncoder()

const silent = (night: Night, n: number): Written => ({
  label: `EEG ${n + 1}`,
  unit: 'uV',
  samples: night.ecg,
  range: 5,
})

const signalsOf = (night: Night, others: number): Written[] => [
  { label: 'Leg L', unit: 'uV', samples: night.legs.left, range: 1000 },
  { label: 'Leg R', unit: 'uV', samples: night.legs.right, range: 1000 },
  { label: 'ECG', unit: 'mV', samples: night.ecg, range: 5 },
  ...Array.from({ length: others }, (_, n) => silent(night, n)),
]

const tal = (onsetS: number, durationS: number, words: string) =>
  `+${onsetS.toFixed(4)}${durationS > 0 ? `\x15${durationS.toFixed(4)}` : ''}\x14${words}\x14\0`

const marksOf = (night: Night): { readonly atS: number; readonly tal: string }[] => {
  const mark = (words: string) => (span: { startS: number; endS: number }) => ({
    atS: span.startS,
    tal: tal(span.startS, span.endS - span.startS, words),
  })
  const { stages, arousals, respiratory, lights } = night
  return [
    ...stages.map((span) => mark(`Sleep stage ${span.stage}`)(span)),
    ...arousals.map(mark('EEG arousal')),
    ...respiratory.map(mark('Obstructive apnea')),
    mark('Lights off')({ startS: lights.offS, endS: lights.offS }),
    mark('Lights on')({ startS: lights.onS - 1, endS: lights.onS - 1 }),
  ]
}

/** The annotations of each record of one second, its own time first. */
const recordTexts = (night: Night): Uint8Array[] => {
  const texts = Array.from({ length: night.durationS }, (_, s) => `+${s}\x14\x14\0`)
  for (const { atS, tal } of marksOf(night)) texts[Math.floor(atS)] += tal
  return texts.map((words) => text.encode(words))
}

const field = (value: string | number, width: number) => String(value).padEnd(width)

const headerOf = (night: Night, signals: readonly Written[], annotationBytes: number) => {
  const count = signals.length + 1
  const column = (
    width: number,
    own: (signal: Written) => string | number,
    last: string | number,
  ) => [...signals.map(own), last].map((value) => field(value, width)).join('')
  return text.encode(
    [
      field(0, 8),
      field('X X X X', 80),
      field('Startdate 01-MAR-2024 X X X', 80),
      '01.03.2422.30.00',
      field(256 * (count + 1), 8),
      field('EDF+C', 44),
      field(night.durationS, 8),
      field(1, 8),
      field(count, 4),
      column(16, (signal) => signal.label, 'EDF Annotations'),
      column(80, () => '', ''),
      column(8, (signal) => signal.unit, ''),
      column(8, (signal) => -signal.range, -1),
      column(8, (signal) => signal.range, 1),
      column(8, () => -32768, -32768),
      column(8, () => 32767, 32767),
      column(80, () => '', ''),
      column(8, () => night.rateHz, annotationBytes / 2),
      column(32, () => '', ''),
    ].join(''),
  )
}

/** The night as an EDF+C file, in records of one second; `others` adds channels of no interest. */
export const edfOf = (night: Night, others = 0): Uint8Array => {
  const signals = signalsOf(night, others)
  const texts = recordTexts(night)
  const annotationBytes = 2 * Math.ceil(Math.max(...texts.map((words) => words.length)) / 2)
  const header = headerOf(night, signals, annotationBytes)
  const recordBytes = 2 * night.rateHz * signals.length + annotationBytes
  const file = new Uint8Array(header.length + recordBytes * night.durationS)
  const view = new DataView(file.buffer)
  file.set(header)
  for (let s = 0; s < night.durationS; s++) {
    let at = header.length + s * recordBytes
    for (const { samples, range } of signals)
      for (let i = s * night.rateHz; i < (s + 1) * night.rateHz; i++, at += 2) {
        const digital = Math.round((((samples[i] ?? 0) + range) * 65535) / (2 * range)) - 32768
        view.setInt16(at, Math.max(-32768, Math.min(32767, digital)), true)
      }
    file.set(texts[s] ?? [], at)
  }
  return file
}
