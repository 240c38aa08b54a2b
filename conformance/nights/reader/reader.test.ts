import { readFileSync } from 'node:fs'
import type { Opened, Pass } from '@legato/sleep'
import { bytesOf, openRecording, readRecording, readRecords } from '@legato/sleep'
import { describe, expect, test } from 'vitest'
import reference from './reference.json' with { type: 'json' }

/*
 * The reader against pyEDFlib and MNE, which read the same files with other code (reference.py, with
 * versions and what they said in reference.json). They refuse many of the files, or read over what
 * is wrong with them; where we differ from them on purpose stands below.
 */
interface Signal {
  readonly label: string
  readonly rateHz: number
  readonly samples: number
  readonly mean: number
  readonly rms: number
  readonly at: readonly (readonly number[])[]
}
interface Said {
  readonly refused?: string
  readonly start?: string
  readonly signals?: readonly Signal[]
  readonly annotations?: readonly (readonly (number | string)[])[]
}
const files: Readonly<Record<string, Readonly<Record<'pyEDFlib' | 'mne', Said>>>> = reference.files
const bytesAt = (name: string) =>
  bytesOf(readFileSync(new URL(`../../vendor/edf/${name}`, import.meta.url)))

async function pass(name: string): Promise<{ opened: Opened; pass: Pass }> {
  const opened = await openRecording(bytesAt(name))
  if (opened.kind === 'refused') throw new Error(`${name} was refused`)
  const wanted = opened.signals.flatMap(({ isAnnotations, offset, samples, scale }) =>
    isAnnotations || !scale ? [] : [{ offset, samples, scale }],
  )
  return { opened, pass: await readRecords(opened, wanted) }
}

/** All samples of one signal, one stretch after the other. */
function joined(trace: Pass['traces'][number] | undefined): readonly number[] {
  return trace?.stretches.flatMap(({ samples }) => [...samples]) ?? []
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const rms = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => value * value)))
/** A sample is held in 32 bits, which keep seven digits. */
const near = (ours: number | undefined, theirs: number, size: number) =>
  expect(Math.abs((ours ?? Number.NaN) - theirs)).toBeLessThanOrEqual(1e-6 * Math.max(size, 1e-9))

describe('as pyEDFlib reads it', () => {
  const accepted = Object.entries(files).filter(([, { pyEDFlib }]) => !pyEDFlib.refused)

  test('it accepts these files', () => expect(accepted).toHaveLength(14))

  test.each(accepted)('%s', async (name, { pyEDFlib }) => {
    const { opened, pass: read } = await pass(name)
    expect(opened.start).toBe(pyEDFlib.start?.slice(0, 19))
    const labels = opened.signals.flatMap(({ isAnnotations, label }) =>
      isAnnotations ? [] : [label],
    )
    expect(labels).toEqual(pyEDFlib.signals?.map(({ label }) => label))
    for (const [index, theirs] of (pyEDFlib.signals ?? []).entries()) {
      const ours = joined(read.traces[index])
      const largest = Math.max(...theirs.at.map(([, value]) => Math.abs(value ?? 0)), theirs.rms)
      expect(ours).toHaveLength(theirs.samples)
      expect(read.traces[index]?.rateHz).toBe(theirs.rateHz)
      for (const [place = 0, value = 0] of theirs.at) near(ours[place], value, largest)
      near(mean(ours), theirs.mean, largest)
      near(rms(ours), theirs.rms, largest)
    }
  })

  test.each(accepted)('%s, its annotations', async (name, { pyEDFlib }) => {
    const { pass: read } = await pass(name)
    // It counts from the first record, which may begin within the first second; the standard and
    // we count from the start of the header. It writes -1 for no duration.
    const begins = read.traces[0]?.stretches[0]?.startS ?? 0
    const ours = read.annotations.map(({ onsetS, durationS, text }) => ({
      onset: (onsetS - begins).toFixed(6),
      duration: durationS ?? -1,
      text,
    }))
    const theirs = (pyEDFlib.annotations ?? []).map(([onset, duration, text]) => ({
      onset: Number(onset).toFixed(6),
      duration,
      text,
    }))
    expect(ours).toEqual(theirs)
  })
})

describe('as MNE reads what pyEDFlib refuses', () => {
  const left = Object.entries(files).filter(
    ([name, { pyEDFlib, mne }]) => pyEDFlib.refused && !mne.refused && name.startsWith('bad/'),
  )
  /** MNE reads these as if nothing were wrong with them; a number of ours would have no meaning. */
  const meaningless = ['bad/dig_equal.edf', 'bad/phys_equal.edf', 'bad/record_duration_0.edf']
  /** Half a second of the ten is there twice, which MNE reads twice. */
  const doubled = 'bad/edfD_overlap.edf'

  test('these are the files', () => expect(left).toHaveLength(14))

  test.each(left.filter(([name]) => ![...meaningless, doubled].includes(name)))(
    '%s, the samples of both legs in microvolts',
    async (name, { mne }) => {
      const recording = await readRecording(bytesAt(name))
      if (recording.kind === 'refused') throw new Error(`${name} was refused`)
      for (const [index, theirs] of (mne.signals ?? []).entries()) {
        const ours = joined(recording.legs[index])
        expect(ours).toHaveLength(theirs.samples)
        for (const [place = 0, volts = 0] of theirs.at) near(ours[place], volts * 1e6, 30)
      }
    },
  )

  test.each(meaningless)('%s: we hand over no leg', async (name) => {
    const recording = await readRecording(bytesAt(name))
    expect(recording.kind === 'recording' && recording.legs).toEqual([])
  })

  test('what was recorded twice we take once', async () => {
    const recording = await readRecording(bytesAt(doubled))
    if (recording.kind === 'refused') throw new Error('refused')
    expect(joined(recording.legs[0])).toHaveLength(9.5 * 256)
  })
})
