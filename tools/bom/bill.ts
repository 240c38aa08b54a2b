/** What this needs of package-lock.json, version 3. https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
export interface Lock {
  readonly name: string
  readonly version: string
  readonly packages: Readonly<Record<string, Locked>>
}

export interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
}

/** A package of others, as CycloneDX has it. https://cyclonedx.org/docs/1.6/json/ */
export interface Component {
  readonly type: 'library'
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly scope: 'required' | 'optional'
  readonly hashes: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses: readonly { readonly expression: string }[]
}

export interface Bill {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.6'
  readonly version: 1
  readonly metadata: {
    readonly component: { readonly type: string; readonly name: string; readonly version: string }
  }
  readonly components: readonly Component[]
}

/** Everything of others that `npm ci --omit=dev` may put onto a machine, the same for the same lock. */
export function billOf({ name, version, packages }: Lock): Bill {
  const components = Object.entries(packages)
    .filter(([path, locked]) => isInstalled(path, locked))
    .map(([path, locked]) => componentOf(path, locked))
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    metadata: { component: { type: 'application', name, version } },
    // The same version may lie in two folders.
    components: [...new Map(components.map((one) => [one.purl, one])).values()],
  }
}

const FOLDER = 'node_modules/'

/** Not a folder of ours, and not for tests and tools alone. */
function isInstalled(path: string, { link, dev }: Locked): boolean {
  return path.includes(FOLDER) && !link && !dev
}

function componentOf(path: string, locked: Locked): Component {
  const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length)
  const { version = '', integrity, license, optional } = locked
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    ...{ type: 'library', 'bom-ref': purl, name, version, purl },
    scope: optional ? 'optional' : 'required',
    hashes: integrity === undefined ? [] : [hashOf(integrity)],
    licenses: license === undefined ? [] : [{ expression: license }],
  }
}

/** npm writes `sha512-` and base64, CycloneDX `SHA-512` and hexadecimal. */
function hashOf(integrity: string): Component['hashes'][number] {
  const [alg = '', base64 = ''] = integrity.split('-', 2)
  const content = Buffer.from(base64, 'base64').toString('hex')
  return { alg: alg.toUpperCase().replace('SHA', 'SHA-'), content }
}
