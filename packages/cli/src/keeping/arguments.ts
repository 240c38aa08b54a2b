/** What those who keep the clinic running ask for. */
export type KeepingCommand =
  | {
      readonly kind: 'audit'
      readonly act: 'verify' | 'head'
      /** The file of an exported head. */
      readonly head?: string
      readonly data?: string
    }
  | { readonly kind: 'backup' | 'restore'; readonly file: string; readonly data?: string }
  | {
      readonly kind: 'import'
      readonly paths: readonly string[]
      /** The account in whose name. */
      readonly account: string
      readonly data?: string
      readonly demo?: true
    }
  | { readonly kind: 'doctor'; readonly data?: string }
  | { readonly kind: 'remind'; readonly data?: string; readonly demo?: true }
  | {
      readonly kind: 'migrate'
      readonly check: boolean
      /** Back to this migration; what is lost is only told while `yes` is not said. */
      readonly back?: { readonly to: string; readonly yes: boolean }
      readonly data?: string
    }

export type Misuse = { readonly kind: 'misuse'; readonly reason: string }

interface Given {
  readonly as?: string | boolean
  readonly data?: string | boolean
  readonly demo?: string | boolean
  readonly head?: string | boolean
  readonly check?: string | boolean
  readonly 'back-to'?: string | boolean
  readonly yes?: string | boolean
}

type Read = (words: readonly string[], given: Given) => KeepingCommand | Misuse

/** Each command of keeping, from the words and options that follow it. */
export const KEEPING = {
  audit([act, ...more], { head, ...given }) {
    if ((act !== 'verify' && act !== 'head') || more.length > 0)
      return misuse('audit is followed by verify or head')
    if (act === 'head' && head !== undefined) return misuse('audit head takes no --head')
    return { kind: 'audit', act, ...(typeof head === 'string' && { head }), ...where(given) }
  },
  backup: (words, given) => ofFile('backup', words, given),
  restore: (words, given) => ofFile('restore', words, given),
  import(paths, { as: account, demo, ...given }) {
    if (paths.length === 0) return misuse('import needs a file or a folder')
    if (typeof account !== 'string')
      return misuse('import needs --as NAME, the account that does it')
    return { kind: 'import', paths, account, ...where(given), ...(demo === true && { demo }) }
  },
  doctor([word], given) {
    return word ? misuse(`doctor takes no ${word}`) : { kind: 'doctor', ...where(given) }
  },
  remind([word], { demo, ...given }) {
    if (word) return misuse(`remind takes no ${word}`)
    return { kind: 'remind', ...where(given), ...(demo === true && { demo }) }
  },
  migrate([word], { check = false, yes = false, 'back-to': to, ...given }) {
    if (word) return misuse(`migrate takes no ${word}`)
    if (check && to !== undefined) return misuse('migrate takes --check or --back-to, not both')
    if (yes && to === undefined) return misuse('--yes belongs to --back-to')
    const back = typeof to === 'string' ? { back: { to, yes: yes === true } } : {}
    return { kind: 'migrate', check: check === true, ...back, ...where(given) }
  },
} as const satisfies Readonly<Record<KeepingCommand['kind'], Read>>

function ofFile(
  kind: 'backup' | 'restore',
  [file, ...more]: readonly string[],
  given: Given,
): KeepingCommand | Misuse {
  if (!file || more.length > 0) return misuse(`${kind} needs the name of one file`)
  return { kind, file, ...where(given) }
}

function where({ data }: Given): { readonly data?: string } {
  return typeof data === 'string' ? { data } : {}
}

function misuse(reason: string): Misuse {
  return { kind: 'misuse', reason }
}
