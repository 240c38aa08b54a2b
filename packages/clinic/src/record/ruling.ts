import type { Basic } from '@legato/fhir'

/** What a clinic rules about the knowledge from which its plans are made. */
export type Ruling =
  /** `digest` is of the knowledge as it was read: a version is approved as it stands, not its number. */
  | { readonly kind: 'approve'; readonly version: string; readonly digest: string }
  | { readonly kind: 'withdraw'; readonly version: string; readonly reason: string }
  | { readonly kind: 'switch-off'; readonly proposal: string; readonly reason: string }
  | { readonly kind: 'switch-on'; readonly proposal: string }

/** A ruling with the name under which somebody stands for it. Nothing of it is ever changed. */
export interface Ruled {
  readonly id: string
  readonly ruling: Ruling
  readonly by: string
  readonly at: string
}

/** What of all rulings holds now. */
export interface StandingRulings {
  readonly approved: { readonly by: string; readonly at: string } | null
  readonly off: readonly {
    readonly proposal: string
    readonly by: string
    readonly at: string
    readonly reason: string
  }[]
}

/** The last word on the version that stands, and on each proposal. Rulings come oldest first. */
export function standingRulings(
  ruled: readonly Ruled[],
  { version, digest }: { readonly version: string; readonly digest: string },
): StandingRulings {
  const onVersion = ruled.findLast(
    ({ ruling }) => 'version' in ruling && ruling.version === version,
  )
  const isApproved = onVersion?.ruling.kind === 'approve' && onVersion.ruling.digest === digest
  return {
    approved: isApproved ? { by: onVersion.by, at: onVersion.at } : null,
    off: [...Map.groupBy(ruled, ({ ruling }) => ('proposal' in ruling ? ruling.proposal : ''))]
      .map(([, some]) => some.at(-1))
      .flatMap((last) => (last?.ruling.kind === 'switch-off' ? [switched(last, last.ruling)] : [])),
  }
}

function switched(
  { by, at }: Ruled,
  { proposal, reason }: Extract<Ruling, { kind: 'switch-off' }>,
): StandingRulings['off'][number] {
  return { proposal, by, at, reason }
}

const SYSTEM = 'urn:legato:ruling'

/** As it is kept: FHIR has no resource for a clinic's word on its software, and for such Basic. */
export function basicOf({ id, ruling: { kind, ...said }, by, at }: Ruled, user: string): Basic {
  return {
    resourceType: 'Basic',
    id,
    meta: { lastUpdated: at },
    code: { coding: [{ system: SYSTEM, code: kind }] },
    created: at.slice(0, 10),
    author: { display: by, identifier: { value: user } },
    extension: Object.entries(said).map(([name, valueString]) => ({
      url: `${SYSTEM}/${name}`,
      valueString,
    })),
  }
}

/** The ruling that a Basic keeps; undefined when it is of another kind. */
export function ruledIn({ id = '', meta, code, author, extension = [] }: Basic): Ruled | undefined {
  const word = (name: string): string =>
    extension.find(({ url }) => url === `${SYSTEM}/${name}`)?.valueString ?? ''
  const kind = code.coding?.find(({ system }) => system === SYSTEM)?.code
  const ruling = rulingOf(kind, word)
  return ruling && { id, ruling, by: author?.display ?? '', at: meta?.lastUpdated ?? '' }
}

function rulingOf(kind: string | undefined, word: (name: string) => string): Ruling | undefined {
  const [version, proposal, reason] = [word('version'), word('proposal'), word('reason')]
  if (kind === 'approve') return { kind, version, digest: word('digest') }
  if (kind === 'withdraw') return { kind, version, reason }
  if (kind === 'switch-off') return { kind, proposal, reason }
  return kind === 'switch-on' ? { kind, proposal } : undefined
}
