import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { openTrialClinic } from '@legato/server/trial'
import type { Page } from 'playwright-core'
import { openBrowser } from './chromium.ts'
import { sessionOf } from './session.ts'
import { visit } from './visit.ts'

/*
 * How long a night takes in the browser: `node packages/web/browser/measure.ts FILE`, which
 * `bench/night-viewer.ts` starts. The real server with a database of its own, the built pages,
 * Chromium on the same machine. Prints lines for bench/results-nights.md.
 */
const ROUNDS = 9
const FILE = process.argv[2] ?? ''

const say = (line: string) => process.stdout.write(`${line}\n`)

/** From the start of the navigation, or of the step, to a window that is as fine as it can be. */
const WHOLE = `new Promise((resolve) => {
  const isWhole = () => document.querySelector('canvas[data-whole=true]')
  const done = () => requestAnimationFrame(() => resolve(performance.now()))
  if (isWhole()) return done()
  const observer = new MutationObserver(() => {
    if (!isWhole()) return
    observer.disconnect()
    done()
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
})`

/** One step by key: until the canvas was painted anew, and until it is as fine as it can be. */
const STEP = (key: string) => `(async () => {
  const canvas = document.querySelector('canvas')
  const painted = new Promise((resolve) =>
    new MutationObserver((_, observer) => {
      observer.disconnect()
      resolve(performance.now())
    }).observe(canvas, { attributes: true, attributeFilter: ['aria-label', 'data-whole'] }))
  const begun = performance.now()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))
  // At the end of the night a step changes nothing: it is not counted.
  const never = new Promise((resolve) => setTimeout(() => resolve(NaN), 2000))
  const at = await Promise.race([painted, never])
  const whole = await ${WHOLE}
  return [at - begun, whole - begun]
})()`

const clinic = await openTrialClinic({ pages: true })
const browser = await openBrowser()
try {
  const { address } = clinic
  const cookie = await sessionOf(address, 'neurologist')
  const { page } = await visit(browser, { address, path: '/#search=novak', cookie, width: 1440 })
  page.setDefaultTimeout(120_000)
  const nights = await nightsOf(page)
  const bytes = readFileSync(FILE)
  const sent = await send(page, nights, bytes)
  say(
    `${cpus()[0]?.model}; ${Math.round(bytes.length / 1e6)} MB; kept and scored in ${(sent.tookMs / 1000).toFixed(1)} s`,
  )
  const first: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(sent.night)
    first.push(Number(await page.evaluate(WHOLE)))
  }
  say(row('first picture, from the navigation, signals included', first))
  for (const [what, key] of [
    ['step along the night, 2 min in view', 'ArrowRight'],
    ['next movement', 'j'],
    ['next series', 'n'],
  ] as const)
    await tellSteps(
      page,
      what,
      Array.from({ length: 20 }, () => key),
    )
  await tellSteps(page, 'nearer and farther', ['-', '-', '-', '-', '+', '+', '+', '+', '+', '+'])
  await page.keyboard.press('j')
  await tellSteps(
    page,
    'an edge moved, and the night scored again',
    Array.from({ length: 10 }, () => 'p'),
  )
} finally {
  await browser.close()
  await clinic.stop()
}

async function nightsOf(page: Page): Promise<string> {
  await page.getByRole('link', { name: /Jan Nov/ }).click()
  await page.getByRole('link', { name: 'Recorded nights' }).click()
  await page.getByText('No night recorded yet').waitFor()
  return page.url()
}

/** Sends the recording and waits until it is scored; gives the page of the night. */
async function send({ request }: Page, nights: string, data: Buffer) {
  const began = performance.now()
  const url = nights.replace('/patients/', '/api/patients/')
  const headers = { 'content-type': 'application/octet-stream' }
  const taken = await request.post(url, { headers, data, timeout: 120_000 })
  const { night } = await taken.json()
  for (;;) {
    const { state } = await (await request.get(`${url}/${night}`)).json()
    if (state.kind === 'scored') break
    if (state.kind === 'failed') throw new Error(`bench: ${state.say}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { night: `${nights}/${night}`, tookMs: performance.now() - began }
}

async function tellSteps(page: Page, what: string, keys: readonly string[]): Promise<void> {
  const painted: number[] = []
  const whole: number[] = []
  for (const key of keys) {
    const [at, fine]: readonly number[] = await page.evaluate(STEP(key))
    if (at === undefined || fine === undefined || Number.isNaN(at)) continue
    painted.push(at)
    whole.push(fine)
  }
  say(row(`${what}: painted`, painted))
  say(row(`${what}: as fine as the picture`, whole))
}

function row(what: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)
  return `| ${what} | ${sorted.length} | ${at(0.5)} ms | ${at(1)} ms |`
}
