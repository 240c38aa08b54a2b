import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from './passkey.ts'

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

/** For tests: an authenticator with one passkey, as WebAuthn level 2, sections 6 and 8.7 describe it. */
export function trialPasskey({ origin, host }: { readonly origin: string; readonly host: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let counter = 0

  const clientData = (type: string, challenge: string, from: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }))

  const authenticatorData = (flags: number) => {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(host), Uint8Array.of(flags), count])
  }

  return {
    register(
      { challenge }: PublicKeyCredentialCreationOptionsJSON,
      { from = origin, flags = PRESENT | VERIFIED } = {},
    ): RegistrationResponseJSON {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const attested = [Buffer.alloc(16), length, id, coseKey(publicKey.export({ format: 'jwk' }))]
      const authData = Buffer.concat([authenticatorData(flags | ATTESTED), ...attested])
      const attestation = isoCBOR.encode(
        new Map<string, string | Map<string, string> | Uint8Array>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', Uint8Array.from(authData)],
        ]),
      )
      return {
        ...{ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' },
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, from).toString('base64url'),
          attestationObject: Buffer.from(attestation).toString('base64url'),
        },
      }
    },
    answer(
      { challenge }: PublicKeyCredentialRequestOptionsJSON,
      { from = origin, flags = PRESENT | VERIFIED } = {},
    ): AuthenticationResponseJSON {
      const data = clientData('webauthn.get', challenge, from)
      const authData = authenticatorData(flags)
      const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), privateKey)
      return {
        ...{ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' },
        clientExtensionResults: {},
        response: {
          clientDataJSON: data.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      }
    },
  }
}

export const ONLY_PRESENT = { flags: PRESENT }

/** An ES256 key as COSE writes it (RFC 9053): type 2, algorithm -7, curve 1, x and y. */
function coseKey({ x = '', y = '' }: { readonly x?: string; readonly y?: string }): Uint8Array {
  const point = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'))
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]),
  )
}

function sha256(bytes: string | Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
