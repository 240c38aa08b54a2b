import type { Span } from './hypnogram.ts'
import type { Profile } from './profile.ts'
import type { Chance } from './random.ts'

export interface Wired {
  readonly samples: Float32Array
  readonly rateHz: number
  readonly profile: Profile
}

const addMains = ({ samples, rateHz, profile }: Wired, chance: Chance) => {
  if (!profile.mains) return
  const turn = (2 * Math.PI * (profile.mains.hz + chance.between(-0.05, 0.05))) / rateHz
  const slow = (2 * Math.PI) / (chance.between(300, 900) * rateHz)
  for (let i = 0; i < samples.length; i++) {
    const height = profile.mains.uV * (1 + 0.3 * Math.sin(slow * i))
    samples[i] = (samples[i] ?? 0) + height * Math.sin(turn * i)
  }
}

const addSway = ({ samples, rateHz, profile }: Wired, chance: Chance) => {
  const breath = (2 * Math.PI * 0.11) / rateHz
  const slow = (2 * Math.PI * chance.between(0.01, 0.04)) / rateHz
  for (let i = 0; i < samples.length; i++)
    samples[i] =
      (samples[i] ?? 0) + profile.sway * (0.6 * Math.sin(breath * i) + 0.4 * Math.sin(slow * i))
}

/** Clicks of 10 ms. */
const addPops = ({ samples, rateHz, profile }: Wired, chance: Chance) => {
  if (profile.pops === 0) return
  const pause = (3600 / profile.pops) * rateHz
  for (let at = chance.wait(pause); at < samples.length; at += chance.wait(pause)) {
    const height = chance.between(-150, 150)
    const lasts = Math.ceil(0.01 * rateHz)
    for (let i = Math.floor(at); i < Math.min(samples.length, at + lasts); i++)
      samples[i] = (samples[i] ?? 0) + height
  }
}

/** A heart beat without its slow waves: Q, R and S as bells, in mV of the chest lead. */
const beatAt = (t: number) =>
  -0.12 * Math.exp(-(((t + 0.03) / 0.01) ** 2)) +
  Math.exp(-((t / 0.011) ** 2)) -
  0.25 * Math.exp(-(((t - 0.03) / 0.012) ** 2))

export const beatsOf = (chance: Chance, profile: Profile, durationS: number): number[] => {
  const beats: number[] = []
  const mean = 60 / chance.between(...profile.beats)
  for (let at = 0.4; at < durationS; at += mean * (1 + 0.03 * chance.gauss())) beats.push(at)
  return beats
}

/** The ECG of the chest, in mV; the legs get a little of it. */
export const ecgOf = (beats: readonly number[], rateHz: number, count: number) => {
  const ecg = new Float32Array(count)
  for (const beat of beats)
    for (let i = Math.ceil((beat - 0.08) * rateHz); i < (beat + 0.08) * rateHz; i++)
      ecg[i] = (ecg[i] ?? 0) + beatAt(i / rateHz - beat)
  return ecg
}

const addEcg = ({ samples, profile }: Wired, chance: Chance, ecg: Float32Array) => {
  const height = profile.ecg * chance.between(0.5, 1) * (chance.happens(0.5) ? 1 : -1)
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) + height * (ecg[i] ?? 0)
}

/** Adds all that is not EMG, in place. */
export const disturb = (wired: Wired, chance: Chance, ecg: Float32Array): void => {
  addMains(wired, chance)
  addSway(wired, chance)
  addPops(wired, chance)
  addEcg(wired, chance, ecg)
}

/** What an electrode that is off gives: nothing, the mains, or the rail of the amplifier. */
const offs = [
  () => 0,
  (t: number, chance: Chance) => 300 * Math.sin(2 * Math.PI * 50 * t) + 20 * chance.gauss(),
  (t: number) => 1000 * Math.sign(Math.sin(2 * Math.PI * 1.3 * t)),
] as const

/** Spans of 3 to 15 min in which the electrode is off; the samples in them are overwritten. */
export const takeOff = ({ samples, rateHz, profile }: Wired, chance: Chance): Span[] => {
  const spans: Span[] = []
  const durationS = samples.length / rateHz
  for (let n = 0; n < profile.offs; n++) {
    const startS = chance.between(0, durationS - 900)
    const endS = startS + chance.between(180, 900)
    const off = offs[n % offs.length] ?? offs[0]
    for (let i = Math.ceil(startS * rateHz); i < endS * rateHz; i++)
      samples[i] = off(i / rateHz, chance)
    spans.push({ startS, endS })
  }
  return spans.toSorted((a, b) => a.startS - b.startS)
}
