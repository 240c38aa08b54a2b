import { expect, test } from 'vitest'
import { Progress } from './progress.ts'

/** A bar over work that has taken so many ms, and all that it wrote. */
function bar(tookMs: number, isTTY = true) {
  const written: string[] = []
  const clock = [0, tookMs]
  const progress = new Progress({
    ...{ stream: { isTTY, write: (text: string) => written.push(text) }, title: 'Scoring' },
    now: () => clock.shift() ?? tookMs,
  })
  return { progress, written }
}

test('after a second a bar shows how far it is, once a percent, and is taken away whole', () => {
  const { progress, written } = bar(1000)
  for (const done of [0.5, 0.501, 0.51]) progress.show(done)
  expect(written).toEqual([
    `\rScoring ${'█'.repeat(15)}${'░'.repeat(15)} 50%`,
    `\rScoring ${'█'.repeat(15)}${'░'.repeat(15)} 51%`,
  ])
  progress.clear()
  expect(written.at(-1)).toMatch(/^\r +\r$/)
  expect(written.at(-1)?.length).toBeGreaterThanOrEqual(written[0]?.length ?? 0)
})

test.each([
  ['short work', 999, true],
  ['a file', 60_000, false],
])('%s gets no bar', (_, tookMs, isTTY) => {
  const { progress, written } = bar(tookMs, isTTY)
  progress.show(0.5)
  progress.clear()
  expect(written).toEqual([])
})
