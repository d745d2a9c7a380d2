/** What a debrief says in German of your own view of the talk, and of taking it along. */
import type { own as english } from '../en-GB/own.ts'

export const own = {
  'eye.title': 'Ihre Schätzung neben dem Ergebnis',
  'eye.guess': '{dimension}: Sie haben {guess} geschätzt.',
  'eye.right': 'Etwa richtig: Der Wert ist {score}.',
  'eye.kind': '{off, plural, one {Einen Punkt} other {# Punkte}} zu gnädig mit sich: Der Wert ist {score}.',
  'eye.hard': '{off, plural, one {Einen Punkt} other {# Punkte}} zu streng mit sich: Der Wert ist {score}.',
  'eye.mark': 'Ihre Schätzung',
  differently: 'Was Sie anders sagen würden',
  'differently.said': '„{words}“',

  'sheet.guess': 'Geschätzt {guess}',
  'sheet.differently': 'Was Sie anders sagen würden:',
  'played-by': 'Gespielt von {name}.',

  'take.title': 'Zum Mitnehmen',
  'take.means':
    'Eine Datei enthält das ganze Gespräch, Ihre Schätzung und das Szenario. Wer sie von Ihnen bekommt, kann sie auf dieser Seite öffnen, im Verlauf unter „Ein Gespräch aus einer Datei öffnen“.',
  'take.name': 'Ihr Name',
  'take.name.means':
    'Nur wenn er auf dem Papier und in der Datei stehen soll. Sonst wird er nirgends aufbewahrt, und wenn Sie diese Seite verlassen, ist er vergessen.',
  'take.save': 'Als Datei speichern',
  'take.saved': 'Die Datei ging zum Speichern an Ihren Browser: {file}',
} as const satisfies Record<keyof typeof english, string>
