/** What is said in German while a talk is walked through again. */
import type { walk as english } from '../en-GB/walk.ts'

export const walk = {
  title: 'Noch einmal durchgehen',
  lead: 'Schritt für Schritt an der Kurve entlang: wie {name} zumute war, was Sie sagten, was es kostete und was noch möglich war. Die Pfeiltasten gehen vor und zurück.',
  'lead.deciding': 'Beginnen Sie bei einem Schritt, der zählte, oder beim ersten.',
  'start.at': 'Schritt {n}. {act}',
  'start.first': 'Beim ersten Schritt beginnen',
  here: 'Von hier an durchgehen',
  at: 'Schritt {n} von {count}',
  before: 'Zurück',
  next: 'Weiter',
  stop: 'Beenden',
  slider: 'Schritt auf der Kurve',
  'slider.at': 'Schritt {n}. {mood}',
  anger: 'Ärger',
  trust: 'Vertrauen',
} as const satisfies Record<keyof typeof english, string>
