// Keeps the page of the bedside diary and the files that it needs, so that it opens without a
// network. What the server says of a patient never passes here. The build puts FILES and VERSION
// before this: a new version of any file is a new worker.
const STORE = `legato-diary-${VERSION}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(STORE)
      .then((store) => store.addAll(FILES))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('legato-diary-') && name !== STORE
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const isOurs = origin === location.origin && FILES.includes(pathname)
  if (event.request.method !== 'GET' || !isOurs) return
  const kept = caches.open(STORE).then((store) => store.match(pathname))
  event.respondWith(kept.then((response) => response ?? fetch(event.request)))
})
