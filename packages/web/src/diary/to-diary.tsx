import { useEffect } from 'react'

/** The way through the sign-in to the diary, which is a page of its own. */
export function ToDiary() {
  useEffect(() => location.replace(`/diary${location.search}`), [])
  return null
}
