// Sets light or dark before the first paint, so that a dark room sees no white flash. It stands in
// a file of its own because the pages allow no inline script.
const kept = localStorage.getItem('mantine-color-scheme-value')
const dark = matchMedia('(prefers-color-scheme: dark)').matches
const scheme = kept === 'light' || kept === 'dark' ? kept : dark ? 'dark' : 'light'
document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
