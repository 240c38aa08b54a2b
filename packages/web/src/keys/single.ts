const PLACE = 'legato-single-keys'

/**
 * Commands of a single letter can be turned off (WCAG 2.1.4): people who speak to their computer
 * or whose hand strays would set them off.
 */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(PLACE) !== 'off'
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(PLACE, on ? 'on' : 'off')
}
