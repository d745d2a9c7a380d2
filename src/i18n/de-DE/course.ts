/** What is said of a programme in German. */
import type { course as english } from '../en-GB/course.ts'

export const course = {
  by: 'Von {name}',

  'none.title': 'Hier gibt es kein Programm',
  none: 'Diese Seite hat Szenarien zum Üben und kein Programm.',
  'no-place.title': 'Dieses Gespräch gibt es im Programm nicht',
  'no-place': 'Nichts darin heißt „{id}“. Vielleicht hat sich das Programm geändert.',

  'asked.title': 'Was von Ihnen verlangt wird',
  'asked.talks':
    '{required, plural, one {Ein Gespräch} other {# Gespräche}}, insgesamt etwa {minutes, plural, one {eine Minute} other {# Minuten}}.',
  'asked.optional':
    '{count, plural, one {Ein weiteres Gespräch ist} other {# weitere Gespräche sind}} da, wenn Sie mögen.',
  'asked.assessment':
    'Es ist eine Prüfung: keine Hinweise während eines Gesprächs, und nichts lässt sich zurücknehmen.',
  'asked.practice':
    'Es ist eine Übung: Nach jeder Antwort steht ein Hinweis, und Sie dürfen eine Antwort zurücknehmen. Es gibt Werte, und niemand besteht oder fällt durch.',
  'asked.attempts':
    'Sie haben je Gespräch {count, plural, one {einen Versuch} =2 {zwei Versuche} =3 {drei Versuche} other {# Versuche}}.',
  'asked.attempts.any': 'Sie dürfen jedes Gespräch so oft versuchen, wie Sie möchten.',
  'asked.counts.best': 'Versuchen Sie es noch einmal, zählt der beste Versuch.',
  'asked.counts.last': 'Versuchen Sie es noch einmal, zählt der letzte Versuch.',
  'asked.counts.first': 'Auch wenn Sie es noch einmal versuchen, zählt der erste Versuch.',
  'asked.mark':
    'In jeder Dimension ist Ihr Wert der Mittelwert der Gespräche, die zählen. Der niedrigste davon ist Ihr Gesamtwert: Mit {mark} von 100 ist bestanden.',
  'asked.after-each': 'Nach jedem Gespräch sehen Sie, wie es lief, mit besseren Worten zu jedem Schritt.',
  'asked.scores-only':
    'Nach einem Gespräch sehen Sie seine Werte. Wie es Schritt für Schritt lief, mit besseren Worten, öffnet sich, sobald für dieses Gespräch kein Versuch mehr übrig ist.',
  'asked.scores-only.any':
    'Nach einem Gespräch sehen Sie seine Werte. Wie es Schritt für Schritt lief, wird nicht gezeigt, weil jedes Gespräch noch einmal versucht werden darf.',
  'asked.time':
    'Ein Gespräch hat {minutes, plural, one {eine Minute} other {# Minuten}}. Brauchen Sie mehr, können Sie vor dem Beginn die Hälfte mehr nehmen oder das Doppelte.',
  'asked.here': 'Alles bleibt in diesem Browser, bis Sie es jemandem geben.',
  'asked.framed':
    'Alles bleibt in diesem Browser. Zeigt eine andere Seite diese in sich, erfährt sie jeden Schritt und jedes Ergebnis.',
  'asked.course':
    'Ihr Kurs erhält, was Sie bei jedem Schritt wählen, wie lange Sie dafür brauchten, und Ihre Werte.',

  'help.title': 'Jemand zum Reden',
  'help.hard': 'Manche dieser Gespräche sind schwer anzuhören. Sie dürfen jederzeit unterbrechen oder gehen.',

  'progress.label': 'Wie weit Sie gekommen sind',
  'next.first': 'Beginnen mit {name}',
  'next.begin': 'Als Nächstes: {name}',
  'next.begin.pool': '{first, select, yes {Beginnen: {title}} other {Als Nächstes: {title}}}',
  'next.go-on': 'Weiter mit {name}',
  'next.again': 'Noch einmal versuchen: {title}',
  'next.certificate': 'Ihr Zertifikat',
  'next.none': 'Hier ist nichts mehr zu tun.',

  'stage.opens.when-finished': 'Öffnet sich, wenn jedes verlangte Gespräch von „{title}“ beendet ist.',
  'stage.opens.when-passed': 'Öffnet sich, wenn „{title}“ beendet und mit mindestens {mark} bestanden ist.',
  'stage.places': 'Gespräche von „{title}“',

  'place.pool':
    '{count, plural, =2 {Einer von zwei Menschen} =3 {Einer von drei Menschen} other {Einer von # Menschen}}, beim Beginn ausgelost',
  'place.optional': 'Wenn Sie mögen',
  'place.required': 'Ja, verlangt',
  'place.asked': 'Verlangt',
  'place.stands': 'Stand',
  'place.not-begun': 'Nicht begonnen',
  'place.locked': 'Noch nicht offen',
  'place.open.now': 'Begonnen, nicht beendet',
  'place.attempt': 'Versuch {n}',
  'place.score.counts': '{overall}, dieser zählt',
  'place.out-of-time': 'Die Zeit war um: 0',
  'place.out-of-time.counts': 'Die Zeit war um: 0, dieser zählt',
  'place.unseen': 'Beendet, noch nicht angesehen',
  'place.left': 'Übrig',
  'place.left.some':
    '{count, plural, one {Ein Versuch} =2 {Zwei Versuche} =3 {Drei Versuche} other {# Versuche}}',
  'place.left.none': 'Kein Versuch',
  'place.left.any': 'So viele Sie möchten',
  'place.debrief': 'Wie es lief',
  'place.debrief.which': 'Wie es lief: Versuch {n}, {title}',
  'place.scores': 'Die Werte',
  'place.scores.which': 'Die Werte: Versuch {n}, {title}',
  'place.look': 'Ansehen',
  'place.look.which': 'Ansehen: Versuch {n}, {title}',

  'brief.attempt': '{mode, select, practice {Übung} other {Prüfung}}, Versuch {n}',
  'brief.attempt.of': '{mode, select, practice {Übung} other {Prüfung}}, Versuch {n} von {most}',
  'brief.counts.one': 'Er zählt, vom ersten Wort an.',
  'brief.counts.best': 'Der beste Ihrer Versuche zählt.',
  'brief.counts.last': 'Ihr letzter Versuch zählt: Dieser tritt an die Stelle des vorigen.',
  'brief.counts.first': 'Ihr erster Versuch zählt, was auch immer danach kommt.',
  'brief.counts.practice': 'Niemand besteht damit oder fällt durch.',
  'brief.elsewhere':
    'Was Sie außerhalb des Programms üben, zählt nicht. Wie oft Sie dieses Szenario vorher gespielt und eine Nachbesprechung dazu gesehen hatten, steht beim Ergebnis.',
  'brief.pool':
    'Ausgelost aus {count, plural, one {einem Szenario} other {# Szenarien}} gleicher Stufe. Ein weiterer Versuch bringt jemand anderen, solange es jemand anderen gibt.',
  'brief.time': 'Ihre Zeit für dieses Gespräch',
  'brief.time.means':
    'Sie läuft ab dem Beginn, auch wenn das Gespräch unterbrochen oder geschlossen ist. Ist sie um, endet das Gespräch und gilt als beendet, ohne dass etwas erreicht wurde. Niemand erfährt, welche dieser Zeiten Sie nehmen.',
  'brief.time.1': '{minutes, plural, one {# Minute} other {# Minuten}}',
  'brief.time.half': '{minutes, plural, one {# Minute} other {# Minuten}}, die Hälfte mehr',
  'brief.time.double': '{minutes, plural, one {# Minute} other {# Minuten}}, das Doppelte',
  'brief.go-on': 'Dieses Gespräch fortsetzen',
  'brief.go-on.means': 'Sie haben dieses Gespräch begonnen. Es steht, wo Sie es verlassen haben.',
  'brief.none-left':
    'Für dieses Gespräch ist kein Versuch mehr übrig. Was zählt, steht auf der Startseite des Programms.',
  'brief.looking': 'Ausprobieren. Nichts davon wird aufbewahrt',

  'over.kicker': 'Versuch {n}',
  'over.title': '{name}: Ihre Werte',
  'over.time.title': 'Die Zeit für dieses Gespräch ist um',
  'over.time':
    'Das Gespräch endete dort, wo es stand. Es gilt als beendet, ohne dass etwas erreicht wurde. War die Zeit für Sie zu kurz, können Sie vor dem nächsten Gespräch mehr davon wählen.',
  'over.scores': 'Werte dieses Versuchs',
  'over.passed':
    'Gesamt {overall}. Bestanden ist das Programm mit {mark}, dieses Gespräch liegt also nicht darunter.',
  'over.not-passed':
    'Gesamt {overall}. Bestanden ist das Programm mit {mark}, dieses Gespräch liegt also darunter.',
  'over.practice': 'Gesamt {overall}.',
  'over.fatal':
    'Etwas in diesem Gespräch wiegt so schwer, dass der Gesamtwert 0 ist, was auch immer sonst gesagt wurde.',
  'over.held':
    'Wie es Schritt für Schritt lief, mit besseren Worten, öffnet sich, wenn für dieses Gespräch kein Versuch mehr übrig ist: Bis dahin soll ein zweiter Versuch zeigen, was Sie können, und nicht, woran Sie sich erinnern.',
  'over.held.left':
    'Sie haben dafür noch {count, plural, one {einen Versuch} =2 {zwei Versuche} =3 {drei Versuche} other {# Versuche}}.',
  'over.held.any': 'Sie dürfen es noch einmal versuchen, so oft Sie möchten.',
  'over.again': 'Dieses Gespräch noch einmal versuchen',
  'over.on': 'Weiter im Programm',

  'result.title': 'Ihr Ergebnis',
  'result.passed': 'Sie haben bestanden',
  'result.not-passed': 'Bisher nicht bestanden',
  'result.completed': 'Sie haben das Programm beendet',
  'result.passed.lead':
    'Gesamt {overall}, bestanden ist mit {mark}. Der Gesamtwert ist der niedrigste der Dimensionen.',
  'result.not-passed.lead':
    'Gesamt {overall}, bestanden ist mit {mark}. Der Gesamtwert ist der niedrigste der Dimensionen, also ist hier am meisten zu gewinnen: {lowest}.',
  'result.not-passed.fatal':
    'Eines der Gespräche, die zählen, hat 0, weil etwas darin schwerer wiegt als alles andere. Damit ist das Ganze vorerst 0.',
  'result.completed.lead':
    'Gesamt {overall}, das ist der niedrigste Wert der Dimensionen. Es war eine Übung: Niemand besteht oder fällt durch.',
  'result.retake':
    'Es sind Versuche übrig: {count, plural, one {Ein Gespräch lässt} other {# Gespräche lassen}} sich noch einmal versuchen.',
  'result.no-retake':
    'Es ist kein Versuch mehr übrig. Wer dieses Programm anbietet, kann Ihnen sagen, was jetzt möglich ist.',
  'result.score': '{score} von 100',
  'result.mark': 'Bestanden mit {mark}',
  'result.before':
    '{played, plural, =0 {Vor den Versuchen, die zählen, hatten Sie keines dieser Szenarien zu Ende gespielt} one {Vor den Versuchen, die zählen, hatten Sie diese Szenarien einmal zu Ende gespielt} =2 {Vor den Versuchen, die zählen, hatten Sie diese Szenarien zweimal zu Ende gespielt} other {Vor den Versuchen, die zählen, hatten Sie diese Szenarien #-mal zu Ende gespielt}} und {debriefed, plural, =0 {keine Nachbesprechung} one {eine Nachbesprechung} other {# Nachbesprechungen}} dazu gesehen. Das steht beim Ergebnis.',

  'updated.title': 'Dieses Programm wurde geändert',
  'updated.lead':
    'Es ist nicht mehr das, das Sie begonnen haben. Für Sie hat sich noch nichts geändert: Wählen Sie, wie es weitergeht.',
  'updated.finished':
    '{count, plural, =0 {Sie hatten noch kein Gespräch daraus beendet.} one {Ein Gespräch ist beendet: Sein Wert bleibt, wenn Sie weitermachen.} other {# Gespräche sind beendet: Ihre Werte bleiben, wenn Sie weitermachen.}}',
  'updated.resumed': 'Sie sind mitten in „{title}“: Es geht weiter wie bisher.',
  'updated.lost':
    'Sie sind mitten in „{title}“, und dieses Gespräch hat sich geändert: Es muss neu beginnen. Das kostet Sie keinen Versuch.',
  'updated.go-on': 'Mit dem Programm weitermachen, wie es jetzt ist',
  'updated.anew': 'Das Programm von vorn beginnen',
  'updated.anew.means': 'Ein neuer Beginn legt alle bisherigen Versuche und Werte des Programms beiseite.',
} as const satisfies Record<keyof typeof english, string>
