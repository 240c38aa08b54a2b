import { openTrialClinic, type TrialClinic, type TrialOptions } from '@legato/server/trial'
import type { Browser, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { openGallery } from '../gallery/server.ts'
import { openBrowser } from './chromium.ts'
import { type Visit, visit } from './visit.ts'

/** Where the tests of one file play. It is set up while the file loads, and cleared away after its last test. */
export interface Stage {
  readonly browser: Browser
  readonly address: string
  /** Opens a page in a window of its own, which waits 20 s for what a test looks for. */
  readonly open: (path: string, rest?: Partial<Visit>) => Promise<Page>
  /** What the browser complained about in all these windows so far. */
  readonly complaints: () => readonly string[]
}

/** A whole clinic as `npm start` runs it, with the built pages; by default the demonstration. */
export async function clinicStage(
  environment: TrialOptions['environment'] = {},
): Promise<Stage & { readonly clinic: TrialClinic }> {
  const clinic = await openTrialClinic({ pages: true, environment })
  afterAll(() => clinic.stop())
  return { clinic, ...(await stageAt(clinic.address)) }
}

/** The invented patients of the gallery, as a clinician who is signed in meets them. */
export async function galleryStage(): Promise<Stage> {
  const gallery = await openGallery()
  afterAll(() => gallery.close())
  return stageAt(gallery.address, { name: 'gallery', value: 'in' })
}

async function stageAt(address: string, cookie?: Visit['cookie']): Promise<Stage> {
  const browser = await browserOfFile()
  const visits: (readonly string[])[] = []
  return {
    ...{ browser, address },
    complaints: () => visits.flat(),
    open: async (path, rest = {}) => {
      const { page, complaints } = await visit(browser, {
        ...{ address, path, ...(cookie && { cookie }) },
        ...rest,
      })
      visits.push(complaints)
      page.setDefaultTimeout(20_000)
      return page
    },
  }
}

let opened: Promise<Browser> | undefined

function browserOfFile(): Promise<Browser> {
  if (opened) return opened
  afterAll(async () => {
    await (await opened)?.close()
    opened = undefined
  })
  opened = openBrowser()
  return opened
}
