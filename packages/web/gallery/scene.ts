import type { Page } from 'playwright-core'

/** A page of the gallery: where it is, and what is done there before the picture. */
export interface Scene {
  readonly name: string
  readonly path: string
  readonly before?: (page: Page) => Promise<void>
  /** In a window of its own: it stops the clock, cuts the network, or keeps something on the phone. */
  readonly apart?: true
  /** Only what is on the screen, for what floats above it. */
  readonly screen?: true
  /** Signed out, of a clinic or of a demonstration; in a clinic that has just begun; a patient. */
  readonly session?: 'none' | 'trial' | 'new' | 'own' | 'measures' | 'owes'
  /** Only this part of the page. */
  readonly part?: string
  /** As it comes out on paper. */
  readonly print?: true
  /** To be looked at; what is on it is tested on another scene. */
  readonly pictureOnly?: true
}
