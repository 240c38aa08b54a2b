import { createRequire } from 'node:module'

export type Page = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

export const PAPER = 'A4'
/** Points. Above and below stand the lines that every page has. */
export const MARGIN = { top: 72, bottom: 64, left: 56, right: 56 }

export const INK = '#1f1d1a'
export const QUIET = '#5c5751'
export const LINE = '#d9d4cc'
export const STOP = '#b3261e'

const font = (name: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${name}`)

export const TEXT = font('400Regular/Inter_400Regular.ttf')
export const SEMIBOLD = font('600SemiBold/Inter_600SemiBold.ttf')

/** Width of what is written, in points. */
export function widthOf(page: Page): number {
  return page.page.width - page.page.margins.left - page.page.margins.right
}

/** Goes to a new page where less than so many points are left of this one. */
export function keepTogether(page: Page, height: number): void {
  const bottom = page.page.height - page.page.margins.bottom
  if (page.y + height > bottom) page.addPage()
}

/** PDF/UA-1: what can be read aloud. A text, because the published types of pdfkit lack the name. */
export const ACCESSIBLE: Readonly<Record<string, string>> = { subset: 'PDF/UA' }
