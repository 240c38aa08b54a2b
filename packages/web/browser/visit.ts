import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Visit {
  readonly address: string
  readonly path: string
  /** Cookies of someone who is signed in. */
  readonly cookie?: { readonly name: string; readonly value: string }
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
}

export interface Visited {
  readonly page: Page
  /** What the browser complained about: errors of the pages, and breaches of the content policy. */
  readonly complaints: readonly string[]
}

/** Opens a page as a new visitor would. */
export async function visit(
  browser: Browser,
  { address, path, cookie, width = 1280, scheme = 'light' }: Visit,
): Promise<Visited> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    // The policy must hold for the pages, not for axe, which is put in from outside.
    bypassCSP: false,
  })
  if (cookie) await context.addCookies([{ ...cookie, url: address }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isOurs = !message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && isOurs) complaints.push(message.text())
  })
  await page.goto(path)
  return { page, complaints }
}

interface Found {
  readonly id: string
  readonly nodes: readonly {
    readonly html: string
    readonly any: readonly { readonly data?: { readonly messageKey?: string } | null }[]
  }[]
}

/**
 * What a person with a screen reader or weak eyes would stumble over: WCAG 2.2 A and AA, by axe.
 * Text in the color of its ground, which axe takes for hidden on purpose, is counted too.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  // What the head of the page half covers is a small target only until somebody scrolls.
  await page.evaluate('scrollTo(0, 0)')
  const found: { readonly violations: readonly Found[]; readonly incomplete: readonly Found[] } =
    await page.evaluate(
      `axe.run({ resultTypes: ['violations', 'incomplete'], preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    )
  const invisible = found.incomplete.map(({ id, nodes }) => ({
    id,
    nodes: nodes.filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio')),
  }))
  return [...found.violations, ...invisible].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  )
}

/** Text that stands less than 7 to 1 on its ground, which pages of patients do not have. */
export async function faint(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations }: { readonly violations: readonly Found[] } = await page.evaluate(
    `axe.run({ resultTypes: ['violations'], preload: false, runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } })`,
  )
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}
