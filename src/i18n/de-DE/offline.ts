/** What is said in German of the page without a network, and of newer builds of it. */
import type { offline as english } from '../en-GB/offline.ts'

export const offline = {
  newer: 'Eine neue Version liegt bereit. Was Sie aufbewahrt haben, bleibt, wie es ist.',
  'take-up': 'Jetzt laden',

  title: 'Ohne Netz',
  kept: 'Alle Szenarien liegen in diesem Browser. Die Seite öffnet sich auch ohne Netz, und Ihr Browser bietet vielleicht an, sie als App zu installieren.',
  'on-its-way':
    'Alle Szenarien werden gerade in diesem Browser abgelegt, damit sich die Seite ohne Netz öffnet. Das ist noch nicht fertig.',
  'not-offered': 'Hier braucht die Seite ein Netz, um sich zu öffnen.',
} as const satisfies Record<keyof typeof english, string>
