/** The little of it that the tests use; it comes without types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  export interface Tokens {
    readonly access_token: string
    readonly id_token: string
  }

  export class Provider {
    constructor(issuer: string, configuration: object)
    callback(): RequestListener
    on(event: 'grant.success', heard: (given: { readonly body: Tokens }) => void): void
  }
}
