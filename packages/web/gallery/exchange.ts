/** What a request to the gallery's API is answered with. */
export interface GalleryAnswer {
  readonly status: number
  readonly body?: unknown
  /** In the place of a body: a piece of signal. */
  readonly bytes?: Uint8Array
  /** In the place of a body: a page by itself. */
  readonly html?: string
  readonly cookie?: string
  /** Leaves the request open, to show how waiting looks. */
  readonly never?: true
}

export interface GalleryRequest {
  readonly method: string
  readonly path: string
  readonly search: URLSearchParams
  readonly body: string
  /**
   * Whose clinic the visitor sees: one with patients, one that has just begun; `own` as a patient,
   * `measures` as a technician.
   */
  readonly session: 'in' | 'new' | 'own' | 'measures' | 'owes' | 'trial' | undefined
}
