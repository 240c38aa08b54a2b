import type { AssembledRecord } from '@legato/clinic/record'
import { assembleParts } from '@legato/clinic/record'
import type { Received, ReceivedResource, Unread } from '@legato/clinic/sources'
import { isLineDelimited, receiveLine, receiveParts } from '@legato/clinic/sources'
import type { Resource } from '@legato/fhir'
import { decode, encodingOf } from './decode.ts'
import type { Share } from './group.ts'
import { Groups, piecesOf } from './group.ts'
import type { Opened, Piece } from './pieces.ts'
import { PiecedFile } from './pieces.ts'
import { patientsOf } from './scan.ts'

/** One patient of the input, and what of theirs could not be read. */
export interface Read {
  readonly record: AssembledRecord
  readonly unread: readonly Unread[]
}

/** Who stands together in the input: as a rule one patient. */
export interface Met {
  readonly records: readonly AssembledRecord[]
  readonly unread: readonly Unread[]
}

export interface Reading {
  /** What a resource needs of those that belong to no patient; by default its Medication alone. */
  readonly needs?: (resource: Resource) => readonly string[]
  /** Looks at each part before anything is made of it; what it takes out, it names. */
  readonly check?: (part: Received) => Received
}

/** Called as the work goes on, with the share of it that is done, from 0 to 1. */
export type OnProgress = (done: number) => void

/**
 * The patients of some files, whatever their form and order, in two passes: the first finds which
 * pieces belong to whom, the second reads each patient's pieces together. Memory holds an index
 * and one patient, so a population export of any size can be read.
 */
export class Population {
  /** What could not be read and belongs to no patient. Complete once the patients were read. */
  readonly strays: Unread[] = []
  readonly #files: readonly PiecedFile[]
  readonly #groups = new Groups()
  /** Medications and the like, which patients refer to, by `Type/id` and by the file they stand in. */
  readonly #shared = new Map<string, Map<number, ReceivedResource>>()
  readonly #needs: NonNullable<Reading['needs']>
  readonly #check: NonNullable<Reading['check']>

  constructor(
    files: readonly Opened[],
    { needs = medicationOf, check = (part) => part }: Reading = {},
  ) {
    this.#files = files.map((file) => new PiecedFile(file))
    this.#needs = needs
    this.#check = check
  }

  *patients(onProgress: OnProgress = () => {}): Generator<Read> {
    for (const { records, unread } of this.met(onProgress)) {
      if (records.length === 0) for (const one of unread) this.strays.push(one)
      // Of several patients in one piece, what could not be read is told with the first.
      for (const [index, record] of records.entries())
        yield { record, unread: index === 0 ? unread : [] }
    }
  }

  /** The same files give the same in the same order; the first `after` of them are passed over. */
  *met(onProgress: OnProgress = () => {}, after = 0): Generator<Met> {
    try {
      this.#index(onProgress)
      const all = this.#groups.patients()
      for (const [index, shares] of all.entries()) {
        if (index >= after) yield this.#read(shares)
        onProgress(0.5 + (0.5 * (index + 1)) / all.length)
      }
    } finally {
      for (const file of this.#files) file.close()
    }
  }

  #index(onProgress: OnProgress): void {
    const total = this.#files.reduce((sum, { size }) => sum + size, 0)
    let before = 0
    for (const [number, file] of this.#files.entries()) {
      for (const piece of piecesIn(file)) {
        this.#sort(number, piece)
        if (piece.line % 4096 === 0) onProgress((before + piece.offset) / total / 2)
      }
      before += file.size
    }
  }

  /** Notes to whom a piece belongs. */
  #sort(number: number, piece: Piece): void {
    const file = this.#fileOf(number)
    const text = decode(file.bytes(piece))
    let parsed: Received | undefined
    const read = (): Received => {
      parsed ??= this.#receive(number, piece, text)
      return parsed
    }
    const keys = patientsOf(text, read)
    this.#groups.add(number, keys, piece)
    if (keys.length === 0) this.#keepShared(number, read())
    for (const one of parsed?.resources ?? []) this.#declare(number, one)
  }

  #declare(number: number, { resource, fullUrl }: ReceivedResource): void {
    if (resource.resourceType !== 'Patient') return
    const identity = `${resource.birthDate ?? ''} ${resource.name?.[0]?.family ?? ''}`
    if (resource.id) this.#groups.declare(number, `Patient/${resource.id}`, identity)
    if (fullUrl) this.#groups.declare(number, fullUrl, identity)
  }

  #keepShared(number: number, { resources, unread }: Received): void {
    for (const one of unread) this.strays.push(one)
    for (const one of resources) {
      const { resourceType, id } = one.resource
      const name = `${resourceType}/${id}`
      if (id) this.#shared.set(name, (this.#shared.get(name) ?? new Map()).set(number, one))
    }
  }

  #read(shares: readonly Share[]): Met {
    const parts = shares.flatMap((share) =>
      [...piecesOf(share)].flatMap((piece) => {
        return this.#parts(share.file, piece, decode(this.#fileOf(share.file).bytes(piece)))
      }),
    )
    const files = new Set(shares.map(({ file }) => file))
    const referred = this.#referred(
      parts.flatMap((part) => part.resources),
      files,
    )
    return assembleParts([...parts, { resources: referred, unread: [] }])
  }

  /** What is needed, and what that needs in turn. */
  #referred(
    resources: readonly ReceivedResource[],
    files: ReadonlySet<number>,
  ): readonly ReceivedResource[] {
    const found = new Set<ReceivedResource>()
    const open = [...resources]
    // A list hands out what is added while it is walked.
    for (const { resource } of open)
      for (const reference of this.#needs(resource)) {
        const lent = this.#lent(reference, files)
        if (lent === undefined || found.has(lent)) continue
        found.add(lent)
        open.push(lent)
      }
    return [...found]
  }

  /**
   * What a reference means to a patient of these files: what stands in them; else what all other
   * files agree on. Where they differ, nothing is lent: a wrong drug is worse than an unknown one.
   */
  #lent(reference: string, files: ReadonlySet<number>): ReceivedResource | undefined {
    const all = [...(this.#shared.get(reference) ?? [])]
    const own = all.filter(([file]) => files.has(file))
    const [first, ...others] = (own.length > 0 ? own : all).map(([, one]) => one)
    const content = JSON.stringify(first?.resource)
    return others.every(({ resource }) => JSON.stringify(resource) === content) ? first : undefined
  }

  #receive(number: number, piece: Piece, text: string): Received {
    const parts = this.#parts(number, piece, text)
    return {
      resources: parts.flatMap((part) => part.resources),
      unread: parts.flatMap((part) => part.unread),
    }
  }

  #parts(number: number, { line }: Piece, text: string): readonly Received[] {
    const envelope = this.#files.length > 1 ? { name: this.#fileOf(number).name } : {}
    const parts = line === 0 ? receiveParts(text, envelope) : receiveLine(text, line, envelope)
    return parts.map(this.#check)
  }

  #fileOf(number: number): PiecedFile {
    const file = this.#files[number]
    if (!file) throw new RangeError(`cli: there is no file ${number}`)
    return file
  }
}

function medicationOf(resource: Resource): readonly string[] {
  const named = 'medicationReference' in resource ? resource.medicationReference : undefined
  return named?.reference === undefined ? [] : [named.reference]
}

/** Node holds no longer text in one piece; a document of this size is no export of one patient. */
const WHOLE_LIMIT = 500_000_000

/** A file whose first line is a resource by itself is read line by line, any other as one document. */
function piecesIn(file: PiecedFile): Iterable<Piece> {
  const [first] = file.lines()
  const isOneLine = !first || first.length >= file.size - 1
  // Lines end in one byte: true of UTF-8 alone.
  const hasLines = !isOneLine && encodingOf(file.bytes(first)) === 'utf-8'
  if (hasLines && isLineDelimited(decode(file.bytes(first)))) return file.lines()
  if (file.size <= WHOLE_LIMIT) return [file.whole()]
  throw new Error(
    `${file.name} is one document of more than 500 MB; export it as NDJSON, which is read line by line`,
  )
}
