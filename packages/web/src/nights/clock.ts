const two = (part: number) => String(part).padStart(2, '0')

/**
 * The recorder's clock at a time of the night: `23:04:10`. Where the device did not say when it
 * began, the time since then: `+0:34:10`. A recorder's clock runs on through a change of the clocks.
 */
export function clockAt(
  start: string | null,
  atS: number,
  parts: 'minutes' | 'tenths' | 'seconds',
) {
  const digits = parts === 'tenths' ? 1 : 0
  const whole = Math.round(atS * 10 ** digits) / 10 ** digits
  const from = start === null ? 0 : secondsOfDay(start)
  const second = start === null ? whole : (((from + whole) % 86400) + 86400) % 86400
  const hours = Math.floor(second / 3600)
  const minutes = Math.floor(second / 60) % 60
  const seconds = (second % 60).toFixed(digits).padStart(digits === 0 ? 2 : 4, '0')
  const short = `${start === null ? `+${hours}` : two(hours)}:${two(minutes)}`
  return parts === 'minutes' ? short : `${short}:${seconds}`
}

/** The first time of the night at which the recorder's clock shows `22:55` or `22:55:30`. */
export function secondsAt(start: string, clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  const after = hours * 3600 + minutes * 60 + seconds - secondsOfDay(start)
  return after < 0 ? after + 86400 : after
}

function secondsOfDay(start: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /T(\d+):(\d+):(\d+(?:\.\d+)?)/.exec(start) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200]

/** Times at round places of the clock, at most so many. */
export function ticksOf(
  start: string | null,
  { startS, spanS }: { readonly startS: number; readonly spanS: number },
  most: number,
): readonly number[] {
  const step = STEPS.find((one) => spanS / one <= most) ?? Math.ceil(spanS / most / 3600) * 3600
  // The clock's own round times, wherever in the minute the recording began.
  const shift = start === null ? 0 : secondsOfDay(start)
  const first = Math.ceil((startS + shift) / step)
  const count = Math.max(0, Math.floor((startS + spanS + shift) / step) - first + 1)
  return Array.from({ length: count }, (_, n) => (first + n) * step - shift)
}

/** What of the clock tells ticks apart. */
export function partsOf([first = 0, second = 60]: readonly number[]): Parameters<
  typeof clockAt
>[2] {
  const stepS = second - first
  if (stepS >= 60) return 'minutes'
  return stepS >= 1 ? 'seconds' : 'tenths'
}
