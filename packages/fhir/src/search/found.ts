import type { Path } from './parameter.ts'
import type { Zone } from './time-range.ts'

/** A value that a parameter leads to. It is JSON of which nothing was checked. */
export interface Found {
  readonly value: unknown
  readonly parameter: string
  readonly element: number
  readonly path: Path
}

/** What reading a resource, or a search, depends on beside its text. */
export interface Surroundings {
  /** The address of this server, as in `https://clinic.example/fhir/R4`: its references are local. */
  readonly base?: string
  /** Of times that are written without a zone; UTC when left out. */
  readonly zone?: Zone
}
