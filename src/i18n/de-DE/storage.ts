/** What is said in German where this browser keeps nothing, beyond what the page’s own table says. */
import type { storage as english } from '../en-GB/storage.ts'

export const storage = {
  newer:
    'Ihre Gespräche hier hat zuletzt eine neuere Version von Even Keel aufbewahrt, und diese Seite ist eine ältere. Sie können weiterspielen. Was Sie sagen, bleibt in diesem Tab; ein Gespräch können Sie aus seiner Nachbesprechung als Datei speichern. Laden Sie die Seite neu, wenn Sie fertig sind, dann ist alles da, was aufbewahrt wurde.',
  busy: 'Der Speicher dieses Browsers antwortet nicht. Vielleicht hält ihn ein anderer Tab mit einer älteren Seite fest: Schließen Sie den. Was Sie sagen, bleibt so lange in diesem Tab und wird geschrieben, sobald er antwortet.',
} as const satisfies Record<keyof typeof english, string>
