import type { FastifyRequest } from 'fastify'
import type { Place, Visitor } from '../identity/index.ts'
import type { House } from './house.ts'

/** The cookie in which a browser keeps that somebody signed in with it before. */
export function knownName(secure: boolean): string {
  return secure ? '__Host-legato-known' : 'legato-known'
}

export function visitorOf(request: FastifyRequest, house: House): Visitor {
  const known = request.cookies[knownName(house.secure)]
  return {
    address: networkOf(addressOf(request, house)),
    device: deviceOf(request.headers['user-agent']),
    ...(known === undefined ? {} : { known }),
  }
}

/** Where the pages are, by the name that was asked for: the guard let through only ours. */
export function placeOf({ host }: FastifyRequest, { secure }: House): Place {
  return {
    origin: `${secure ? 'https' : 'http'}://${host}`,
    host: host.replace(/:\d+$/, '').toLowerCase(),
  }
}

/**
 * Who sent it. Behind the clinic's proxy all come from the proxy, and the last address that it
 * wrote down is the one it saw itself; those before it are what the sender claimed.
 */
function addressOf({ headers, ip }: FastifyRequest, { hosts }: House): string {
  if (hosts.length === 0) return ip
  const written = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim()
  return written || ip
}

/** One subscriber has a whole /64 of IPv6, and may come from any address in it. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address
  const [front = '', back] = address.split('::')
  const groups = front.split(':').filter((group) => group !== '')
  const rest = back === undefined ? [] : back.split(':').filter((group) => group !== '')
  const missing = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return `${[...groups, ...missing, ...rest].slice(0, 4).join(':')}::/64`
}

const BROWSERS = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
] as const
const SYSTEMS = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const

/** A browser as a person knows it. It may say of itself what it likes: this is for show alone. */
export function deviceOf(agent = ''): string {
  const browser = BROWSERS.find(([, sign]) => sign.test(agent))?.[0]
  const system = SYSTEMS.find(([, sign]) => sign.test(agent))?.[0]
  if (browser && system) return `${browser} on ${system}`
  return browser ?? system ?? 'Unknown device'
}
