/** What a face shows, in German words. */
import type { faces as english } from '../en-GB/faces.ts'

export const faces = {
  face:
    '{name} {face, select,' +
    ' warm {wirkt gelöst: die Brauen glatt, ein Lächeln in den Mundwinkeln}' +
    ' calm {ist ruhig: die Brauen glatt, der Mund entspannt}' +
    ' hurt {wirkt enttäuscht: die Brauen in der Mitte gehoben, der Blick gesenkt}' +
    ' tense {ist angespannt: die Brauen ein wenig gesenkt, der Mund geschlossen}' +
    ' angry {ist wütend: die Brauen gesenkt, der Mund schmal}' +
    ' other {ist außer sich: die Brauen hart zusammengezogen, der Kiefer fest}}; ' +
    '{held, select,' +
    ' near {ein wenig zu Ihnen geneigt}' +
    ' facing {Ihnen zugewandt}' +
    ' aside {leicht abgewandt}' +
    ' other {abgewandt}}.',
} as const satisfies Record<keyof typeof english, string>
