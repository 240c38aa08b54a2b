/** A movement of the invented night: when, and which leg. */
export interface TrialMovement {
  readonly onsetS: number
  readonly durationS: number
  readonly leg: 'left' | 'right'
}

const RATE_HZ = 256
/** Digital values are tenths of a microvolt. */
const LABELS = ['EMG LAT', 'EMG RAT', 'EEG C4-M1'] as const

/** For tests: an EDF+ of quiet legs with some movements, asleep in N2, byte by byte after the format. */
export function trialRecording(
  movements: readonly TrialMovement[],
  { seconds = 240, labels = LABELS }: { seconds?: number; labels?: readonly string[] } = {},
): Buffer {
  const records = Array.from({ length: seconds }, (_, second) =>
    Buffer.concat([
      ...labels.map((_, channel) => secondOf(second, channel, movements)),
      annotations(second, seconds),
    ]),
  )
  return Buffer.concat([head(labels, seconds), ...records])
}

const BLOCK = 120

function secondOf(second: number, channel: number, movements: readonly TrialMovement[]): Buffer {
  const samples = new Int16Array(RATE_HZ)
  const leg = (['left', 'right'] as const)[channel]
  for (let index = 0; index < RATE_HZ; index += 1) {
    const atS = second + index / RATE_HZ
    const moves = movements.some(
      (one) => one.leg === leg && atS >= one.onsetS && atS < one.onsetS + one.durationS,
    )
    // A square wave of 43 Hz, within the band of a muscle.
    const noise = ((index * 7919 + second * 104_729 + channel * 31) % 21) - 10
    samples[index] = (index % 6 < 3 ? 1 : -1) * (moves ? 400 : 0) + noise
  }
  return Buffer.from(samples.buffer)
}

function annotations(second: number, seconds: number): Buffer {
  const stage = second === 0 ? `+0\x15${seconds}\x14Sleep stage N2\x14\0` : ''
  return Buffer.from(`+${second}\x14\x14\0${stage}`.padEnd(2 * BLOCK, '\0'), 'latin1')
}

function head(labels: readonly string[], records: number): Buffer {
  const all = [...labels, 'EDF Annotations']
  const isLast = (index: number) => index === labels.length
  const each = (width: number, text: (index: number) => string) =>
    all.map((_, index) => text(index).padEnd(width)).join('')
  return Buffer.from(
    [
      '0'.padEnd(8),
      'X X X X'.padEnd(80),
      'Startdate 01-NOV-2026 X X X'.padEnd(80),
      '01.11.2623.00.00',
      `${256 * (all.length + 1)}`.padEnd(8),
      'EDF+C'.padEnd(44),
      `${records}`.padEnd(8),
      '1'.padEnd(8),
      `${all.length}`.padEnd(4),
      each(16, (index) => all[index] ?? ''),
      each(80, () => ''),
      each(8, (index) => (isLast(index) ? '' : 'uV')),
      each(8, (index) => (isLast(index) ? '-1' : '-3276.8')),
      each(8, (index) => (isLast(index) ? '1' : '3276.7')),
      each(8, () => '-32768'),
      each(8, () => '32767'),
      each(80, () => ''),
      each(8, (index) => `${isLast(index) ? BLOCK : RATE_HZ}`),
      each(32, () => ''),
    ].join(''),
    'latin1',
  )
}
