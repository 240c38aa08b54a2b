import { unread } from '../../basis.ts'
import { child } from '../../gate.ts'
import type { Mimics } from './mimic.ts'

const CHILDHOOD = unread('PEDIATRIC-2013', 'Mimics of childhood')

/** What is taken for RLS in children. */
export const childhood: Mimics = {
  'growing-pains': {
    sign: 'growing-pains',
    label: 'Growing pains',
    met: 'Points to growing pains: ask the child for an urge to move, which growing pains lack.',
    not: 'Nothing noted points to growing pains.',
    open: 'Growing pains: not asked.',
    basis: CHILDHOOD,
    only: child,
  },
  tics: {
    sign: 'tics',
    label: 'Tics',
    met: 'Points to tics: sudden, short movements that repeat themselves, at any hour; the urge is for the one movement, not to move the legs about.',
    not: 'Nothing noted points to tics.',
    open: 'Tics: not looked for.',
    basis: CHILDHOOD,
    only: child,
  },
  'itching-skin': {
    sign: 'itching-skin',
    label: 'Itching skin',
    met: 'Points to eczema or another itching skin disease: the child scratches, and the skin shows it.',
    not: 'Nothing noted points to itching skin.',
    open: 'The skin of the legs: not looked at.',
    basis: CHILDHOOD,
    only: child,
  },
  osteochondritis: {
    sign: 'tender-bone-ends',
    label: 'Osteochondritis',
    met: 'Points to osteochondritis: a tender bone at knee or heel, worse after sport, better with rest.',
    not: 'Nothing noted points to osteochondritis.',
    open: 'Tenderness at knee or heel: not examined.',
    basis: CHILDHOOD,
    only: child,
  },
}
