import { fstatSync, readSync } from 'node:fs'
import type { Bytes } from '@legato/sleep'

/**
 * An open file as the readers of recordings ask for it: any place of it, one piece at a time. The
 * piece is overwritten by the next, so that a file of any size takes the memory of one. It is read
 * in the thread that asks: who scores has nothing else to do, and another thread would have to be
 * woken for each piece.
 */
export function bytesAt(descriptor: number): Bytes {
  const { size } = fstatSync(descriptor)
  let room = new Uint8Array(0)
  return {
    size,
    read: async (offset, length) => {
      const wanted = Math.max(0, Math.min(length, size - offset))
      if (room.length < wanted) room = new Uint8Array(wanted)
      let filled = 0
      while (filled < wanted) {
        const bytesRead = readSync(descriptor, room, filled, wanted - filled, offset + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return room.subarray(0, filled)
    },
  }
}
