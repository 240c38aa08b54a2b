import { useEffect } from 'react'
import { useParams } from 'react-router'

/** The way through the sign-in to the diary, which is a page of its own; of a patient, where one is named. */
export function ToDiary() {
  const { id } = useParams()
  const search = id === undefined ? location.search : `?${new URLSearchParams({ of: id })}`
  useEffect(() => location.replace(`/diary${search}`), [search])
  return null
}
