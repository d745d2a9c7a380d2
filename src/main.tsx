/** The page: puts the screens on the document and the browser behind them. */
// First, so that the order of the layers is known before any screen's own.
import './ui/look/base.css'
import './ui/look/tokens.css'
import { createRoot } from 'react-dom/client'
import { cards, loaders, rules } from 'virtual:library'
import { attemptsIn } from './host/attempts.ts'
import { newId, newSeed } from './host/chance.ts'
import { now } from './host/clock.ts'
import { App } from './ui/app.tsx'
import type { Host } from './ui/host.ts'

const host: Host = {
  attempts: attemptsIn(),
  now,
  newId,
  newSeed,
  cards,
  load: scenario => (Object.hasOwn(loaders, scenario) ? loaders[scenario]?.() : undefined),
  rules,
  engine: __ENGINE__,
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<App host={host} />)
