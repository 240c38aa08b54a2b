import { useEffect, useRef } from 'react'
import { singleKeysAreOn } from './single.ts'

/** What each key does: `/`, `j`, `?`, `Escape`, or `mod+k` for Ctrl or Cmd with k. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Listens for keys while the component stands. Typing into a field is never a command.
 *
 * @param turn `first` where a page has a use of its own for keys that mean something everywhere
 */
export function useKeys(map: KeyMap, turn: 'first' | 'usual' = 'usual'): void {
  const current = useRef(map)
  useEffect(() => {
    current.current = map
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = actOf(event, current.current)
      if (!act) return
      event.preventDefault()
      act(event)
    }
    const options = { capture: turn === 'first' }
    window.addEventListener('keydown', listen, options)
    return () => window.removeEventListener('keydown', listen, options)
  }, [turn])
}

function actOf(event: KeyboardEvent, map: KeyMap): KeyMap[string] | undefined {
  if (event.defaultPrevented || event.altKey) return undefined
  if (event.ctrlKey || event.metaKey) return map[`mod+${event.key.toLowerCase()}`]
  if (document.querySelector('dialog[open]') || isTyping(event.target)) return undefined
  if (event.key.length === 1 && !singleKeysAreOn()) return undefined
  return map[event.key]
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  )
}
