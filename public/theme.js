/** A chosen theme is on before the first paint: this stands in the head, and is waited for; the page itself comes later. */
try {
  const { theme } = JSON.parse(localStorage.getItem('even-keel'))
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Nothing is kept here, or nothing that can be read: as the device has it.
}
